import type { LimitRow } from '@contract/admin'
import { handlingLimit, type Limit, type LimitRowName, type LimitTable, limitKey, stepLimit } from '@contract/limits'
import { URGENCIES, type Urgency } from '@contract/report'
import { View } from '@tarojs/components'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useAdminText } from '@/lib/i18n/parts/admin'
import styles from './Limits.module.scss'

interface LimitCellsProps {
  name: string
  rowOf(urgency: Urgency): LimitRowName
  urgencies?: readonly Urgency[]
  table: LimitTable
  onEdit(row: LimitRowName, name: string): void
}

/** One line of the limit table: what it is about and its limit in each urgency; one that follows another row stands back. */
export function LimitCells({ name, rowOf, urgencies = URGENCIES, table, onEdit }: LimitCellsProps) {
  const text = useAdminText()
  const { limits } = text.admin
  const words = ({ unit, amount }: Limit): string => text.common.limit[unit](amount)
  return (
    <View className={styles.row}>
      <View className={styles.name}>{name}</View>
      <View className={styles.cells}>
        {urgencies.map((urgency) => {
          const row = rowOf(urgency)
          const own = table[limitKey(row)] !== undefined
          const shown = words(effective(table, row))
          const urgencyName = text.workflow.choices[urgency] ?? ''
          const label = urgencies.length > 1 ? `${name} ${urgencyName}` : name
          return (
            <View
              key={urgency}
              className={classes(styles.cell, !own && styles.inherited)}
              {...press(() => onEdit(row, label), {
                role: 'button',
                label: [limits.edit(label), shown, !own && limits.inherited].filter(Boolean).join(' '),
              })}
            >
              {urgencies.length > 1 && <View className={styles.urgency}>{urgencyName}</View>} <View>{shown}</View>{' '}
              {!own && <View className={styles.urgency}>{limits.inherited}</View>}
            </View>
          )
        })}
      </View>
    </View>
  )
}

/** What holds for a row now, its own limit or the one that it follows. */
export function effective(table: LimitTable, row: LimitRowName): Limit {
  if (row.scope === 'step') return stepLimit(table, row.key, row.urgency)
  const type = row.scope === 'type' ? row.key : undefined
  const categoryId = row.scope === 'category' ? row.key : undefined
  // What no type has of its own follows the street; of a category any type will do that has none.
  return handlingLimit(type ? table : withoutTypes(table), { type: type ?? 'help', categoryId, urgency: row.urgency })
}

const withoutTypes = (table: LimitTable): LimitTable =>
  Object.fromEntries(Object.entries(table).filter(([key]) => !key.startsWith('type:')))

export const tableOf = (rows: readonly LimitRow[]): LimitTable =>
  Object.fromEntries(rows.flatMap((row) => (row.limit ? [[limitKey(row), row.limit]] : [])))
