import type { VisitRow } from '@contract/visit'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { classes } from '@/lib/classes'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import styles from './Visit.module.scss'

interface VisitRowsProps {
  title: string
  rows: readonly VisitRow[]
  /** Several people go: each row says who. */
  named?: boolean
  /** The rows are of one enterprise, which need not be named again. */
  unnamed?: boolean
}

/** Visits under a heading; nothing where there are none. */
export function VisitRows({ title, rows, named, unnamed }: VisitRowsProps) {
  const words = useEnterpriseText().visit
  const language = useSettings((settings) => settings.language)
  if (rows.length === 0) return null
  return (
    <Card plain title={title}>
      {rows.map((row) => {
        const day = formatTime(Date.parse(`${row.day}T12:00:00+08:00`), 'day', language)
        return (
          <ListRow
            key={row._id}
            icon='factory'
            title={
              <View className={styles.head}>
                <View>{unnamed ? day : row.enterpriseName}</View>
                <View className={classes(styles.state, row.state === 'held' && styles.held)}>
                  {words.states[row.state]}
                </View>
              </View>
            }
            about={
              <>
                {!unnamed && <View>{row.address}</View>}
                <View className={styles.foot}>
                  {[...(unnamed ? [] : [day]), words.purposes[row.purpose], ...(named ? [row.visitorName] : [])].join(
                    ' · ',
                  )}
                </View>
              </>
            }
            onPress={() => open('visit', { id: row._id })}
          />
        )
      })}
    </Card>
  )
}
