import { View } from '@tarojs/components'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import { Icon } from '../Icon/Icon'
import styles from './NoteKind.module.scss'

/** Says by word, icon and colour whether the person who reported reads a note, or officials only. */
export function NoteKind({ internal }: { internal: boolean }) {
  const text = useText().components.noteKind
  return (
    <View className={classes(styles.kind, internal ? styles.internal : styles.public)}>
      <Icon name={internal ? 'shield' : 'eye'} size='small' />
      <View>{internal ? text.internal : text.public}</View>
    </View>
  )
}
