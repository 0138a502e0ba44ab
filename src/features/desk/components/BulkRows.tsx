import type { BulkRow, BulkSide } from '@contract/case'
import { View } from '@tarojs/components'
import { Icon } from '@/components/Icon/Icon'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import styles from './Bulk.module.scss'

/** What becomes of each case: from where to where, or why not. Those that cannot be done stand first. */
export function BulkRows({ rows }: { rows: readonly BulkRow[] }) {
  const text = useText()
  const nameOf = useNameOf()
  const sideOf = ({ state, officeName, officeNameEn, assigneeName, urgency }: BulkSide): string =>
    [
      text.workflow.states[state],
      officeName && nameOf({ name: officeName, nameEn: officeNameEn ?? '' }),
      assigneeName,
      urgency === 'normal' ? undefined : text.workflow.choices[urgency],
    ]
      .filter(Boolean)
      .join(' · ')
  const changeOf = ({ before, after }: BulkRow): string => {
    const [from, to] = [before, after].map((side) => (side ? sideOf(side) : ''))
    return from === to ? (to ?? '') : text.desk.bulk.change(from ?? '', to ?? '')
  }
  const sorted = [...rows].sort((a, b) => Number(a.ok) - Number(b.ok))
  return (
    <View {...aria({ role: 'list' })}>
      {sorted.map((row) => (
        <View key={row.caseId} className={styles.result} {...aria({ role: 'listitem' })}>
          <View className={classes(styles.sign, row.ok ? styles.good : styles.bad)}>
            <Icon name={row.ok ? 'check' : 'alert'} size='small' />
          </View>
          <View className={styles.words}>
            <View className={styles.name}>{row.title ?? text.desk.bulk.unknown}</View>
            <View className={styles.number}>{row.number}</View>
            {row.ok ? (
              <View className={styles.soft}>{changeOf(row)}</View>
            ) : (
              <View className={styles.bad}>{row.error?.fields?.[0]?.message ?? row.error?.message}</View>
            )}
          </View>
        </View>
      ))}
    </View>
  )
}
