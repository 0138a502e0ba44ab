import type { CaseView } from '@contract/caseView'
import { fileItems } from '@contract/mediationFile'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Fold } from '@/components/Fold/Fold'
import { Icon } from '@/components/Icon/Icon'
import { Notice } from '@/components/Notice/Notice'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import styles from './Checklist.module.scss'

const SHOWN_IN: readonly string[] = ['agreed', 'performing', 'failed', 'terminated', 'archived']

/** 卷宗十三项: what the file has and what it lacks, for those who close it. */
export function ChecklistCard({ view }: { view: CaseView }) {
  const words = useText().dispute.checklist
  if (view.holderId === undefined || !SHOWN_IN.includes(view.state)) return null
  const items = fileItems(view)
  const missing = items.filter(({ standing }) => standing === 'missing')
  const open = view.state !== 'archived'
  return (
    <Card title={words.title}>
      {open && missing.length > 0 && (
        <Notice tone='warn'>{words.lacks(missing.map(({ item }) => words.items[item]))}</Notice>
      )}
      {open && missing.length === 0 && <Notice tone='good'>{words.complete}</Notice>}
      <Fold title={words.all}>
        <View {...aria({ role: 'list', label: words.title })}>
          {items.map(({ no, item, standing }) => (
            <View key={item} className={styles.item} {...aria({ role: 'listitem' })}>
              <View className={classes(styles.mark, styles[standing])}>
                {standing !== 'none' && <Icon name={standing === 'there' ? 'check' : 'alert'} size='small' />}
              </View>
              <View className={styles.name}>
                {no}. {words.items[item]}
              </View>
              <View className={styles.standing}>{words.standings[standing]}</View>
            </View>
          ))}
        </View>
      </Fold>
    </Card>
  )
}
