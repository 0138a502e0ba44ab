import type { CaseKind } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import { Icon } from '../Icon/Icon'
import styles from './NoteKind.module.scss'

/** Says by word, icon and colour whether those whose case it is read a note, or officials only. */
export function NoteKind({ kind, internal }: { kind: CaseKind; internal: boolean }) {
  const text = useText().components.noteKind[kind]
  return (
    <View className={classes(styles.kind, internal ? styles.internal : styles.public)}>
      <Icon name={internal ? 'shield' : 'eye'} size='small' />
      <View>{internal ? text.internal : text.public}</View>
    </View>
  )
}
