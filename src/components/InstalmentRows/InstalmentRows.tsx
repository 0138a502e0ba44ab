import { type Cents, readCents } from '@contract/money'
import { sumOf } from '@contract/performance'
import { View } from '@tarojs/components'
import { aria } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { TextInput } from '../Field/TextInput'
import { DayInput } from '../MomentInput/DayInput'
import styles from './InstalmentRows.module.scss'

/** One instalment as far as it is filled in. */
export interface InstalmentDraft {
  amount: string
  dueOn: string
}

interface InstalmentRowsProps {
  rows: readonly InstalmentDraft[]
  /** What they are to come to, once that is filled in. */
  amount?: Cents
  most: number
  /** The first day on which a part can be due. */
  from: string | undefined
  invalid: boolean
  onChange(change: (rows: readonly InstalmentDraft[]) => readonly InstalmentDraft[]): void
}

const EMPTY: InstalmentDraft = { amount: '', dueOn: '' }

/** What is to be paid or done in parts, each by its day. */
export function InstalmentRows({ rows, amount, most, from, invalid, onChange }: InstalmentRowsProps) {
  const words = useText().dispute.instalments
  const edit = (index: number, change: Partial<InstalmentDraft>) =>
    onChange((current) => current.map((row, at) => (at === index ? { ...row, ...change } : row)))
  return (
    <View className={styles.rows}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place and nothing else
        <View key={index} className={styles.row}>
          <View className={styles.label}>{words.amount(index + 1)}</View>
          <TextInput
            label={words.amount(index + 1)}
            most={20}
            value={row.amount}
            invalid={invalid && row.amount === ''}
            onChange={(amount) => edit(index, { amount })}
          />
          <View className={styles.label}>{words.day(index + 1)}</View>
          <DayInput
            label={words.day(index + 1)}
            value={row.dueOn}
            from={from}
            invalid={invalid && row.dueOn === ''}
            onChange={(dueOn) => edit(index, { dueOn })}
          />
          <Button
            weight='quiet'
            icon='close'
            onPress={() => onChange((current) => current.filter((_, at) => at !== index))}
          >
            {words.remove}
          </Button>
        </View>
      ))}
      {rows.length > 0 && amount !== undefined && (
        <View className={styles.sum} {...aria({ role: 'status' })}>
          <SumSoFar rows={rows} amount={amount} />
        </View>
      )}
      {rows.length < most && (
        <Button icon='plus' wide onPress={() => onChange((current) => [...current, EMPTY])}>
          {words.add}
        </Button>
      )}
    </View>
  )
}

function SumSoFar({ rows, amount }: { rows: readonly InstalmentDraft[]; amount: Cents }) {
  const words = useText().dispute.instalments
  const sum = sumOf(rows.map((row) => ({ amount: readCents(row.amount) })))
  if (sum === amount) return <>{words.whole(sum)}</>
  return <>{sum < amount ? words.soFar(sum, amount - sum) : words.over(sum, sum - amount)}</>
}
