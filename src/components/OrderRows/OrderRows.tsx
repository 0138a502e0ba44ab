import { ORDER_NOTE_MOST, ORDER_REASON_MOST } from '@contract/fields'
import { HANDLING_KINDS } from '@contract/street'
import { View } from '@tarojs/components'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { TextArea } from '../Field/TextArea'
import { Notice } from '../Notice/Notice'
import { OfficePicker } from '../OfficePicker/OfficePicker'
import styles from './OrderRows.module.scss'
import type { OrderDraft } from './orderDraft'

interface OrderRowsProps {
  rows: readonly OrderDraft[]
  most: number
  invalid?: boolean
  /** What is said of an office to which a department's duty would go down. */
  sentDown?(officeId: string | undefined): string | undefined
  onChange(change: (rows: readonly OrderDraft[]) => readonly OrderDraft[]): void
}

const EMPTY: OrderDraft = { note: '' }
/** To be split means at least two. */
const FIRST: readonly OrderDraft[] = [EMPTY, EMPTY]

/** Several offices, and what each of them is to do. */
export function OrderRows({ rows, most, invalid, sentDown, onChange }: OrderRowsProps) {
  const words = useText().components.orders
  const filled = (current: readonly OrderDraft[]) => (current.length > 0 ? current : FIRST)
  const shown = filled(rows)
  const edit = (index: number, change: Partial<OrderDraft>) =>
    onChange((current) => filled(current).map((row, at) => (at === index ? { ...row, ...change } : row)))
  return (
    <View className={styles.rows}>
      {shown.map((row, index) => {
        const down = sentDown?.(row.officeId)
        const missing = invalid && (row.officeId !== undefined || row.note !== '')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place and nothing else
          <View key={index} className={styles.row}>
            <View className={styles.head}>
              <View className={styles.number}>{words.row(index + 1)}</View>
              {shown.length > 1 && (
                <Button
                  weight='quiet'
                  icon='close'
                  label={words.remove(index + 1)}
                  onPress={() => onChange((current) => filled(current).filter((_, at) => at !== index))}
                >
                  {words.removeShort}
                </Button>
              )}
            </View>
            <OfficePicker
              label={`${words.row(index + 1)} ${words.office}`}
              value={row.officeId}
              kinds={HANDLING_KINDS}
              invalid={missing && row.officeId === undefined}
              onChange={(officeId) => edit(index, { officeId })}
            />
            <TextArea
              label={`${words.row(index + 1)} ${words.task}`}
              placeholder={words.task}
              value={row.note}
              most={ORDER_NOTE_MOST}
              short
              invalid={missing && row.note.trim() === ''}
              onChange={(note) => edit(index, { note })}
            />
            {down && <Notice tone='warn'>{down}</Notice>}
            {down && (
              <TextArea
                label={`${words.row(index + 1)} ${words.reason}`}
                placeholder={words.reason}
                value={row.reason ?? ''}
                most={ORDER_REASON_MOST}
                short
                invalid={missing && (row.reason ?? '').trim() === ''}
                onChange={(reason) => edit(index, { reason })}
              />
            )}
          </View>
        )
      })}
      {shown.length < most && (
        <Button icon='plus' wide onPress={() => onChange((current) => [...filled(current), EMPTY])}>
          {words.add}
        </Button>
      )}
    </View>
  )
}
