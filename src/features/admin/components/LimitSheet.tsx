import type { LimitRow } from '@contract/admin'
import { SOURCE_MOST } from '@contract/admin'
import { LIMIT_MOST, LIMIT_STEPS, type Limit, type LimitRowName, type LimitUnit } from '@contract/limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { useEdit } from '@/lib/data/admin'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { toast } from '@/lib/toast'
import { EditedBy } from './EditedBy'
import { HistorySheet } from './HistorySheet'
import styles from './Limits.module.scss'

interface LimitSheetProps {
  name: string
  row: LimitRowName
  /** The row as it was last entered, if ever. */
  entered: LimitRow | undefined
  /** What holds now. */
  current: Limit
  openCases: string
  onClose(): void
}

const HANDLING_UNITS: readonly LimitUnit[] = ['workingDays', 'workingHours', 'hours']

/** Changes one limit, saying before it is saved what it touches. */
export function LimitSheet({ name, row, entered, current, openCases, onClose }: LimitSheetProps) {
  const text = useAdminText()
  const words = text.admin.limits
  const [amount, setAmount] = useState(String(current.amount))
  const [unit, setUnit] = useState<LimitUnit>(current.unit)
  const [source, setSource] = useState(entered?.source ?? '')
  const [wrong, setWrong] = useState(false)
  const [historyShown, setHistoryShown] = useState(false)
  const edit = useEdit('admin.setLimit')
  const units: readonly LimitUnit[] = row.scope === 'step' ? LIMIT_STEPS[row.key].units : HANDLING_UNITS
  const removable = entered?.limit !== undefined && (row.scope === 'category' || row.scope === 'type')

  const save = async (limit: Limit | null) => {
    const saved = await edit.save({ row, limit, source, version: entered?.version ?? 0 })
    if (!saved) return
    toast(text.common.saved)
    onClose()
  }
  const change = (value: string) => {
    setWrong(false)
    setAmount(value)
  }
  const send = () => {
    const count = Number(amount)
    const right = Number.isInteger(count) && count >= 1 && count <= LIMIT_MOST
    setWrong(!right)
    if (right) void save({ unit, amount: count })
  }

  const foot = (
    <>
      <Button weight='main' wide busy={edit.busy} onPress={send}>
        {text.common.save}
      </Button>
      {removable && (
        <Button weight='quiet' wide disabled={edit.busy} onPress={() => void save(null)}>
          {words.remove}
        </Button>
      )}
    </>
  )
  if (entered && historyShown) {
    return <HistorySheet title={name} what='limits' thing={entered.thing} onClose={() => setHistoryShown(false)} />
  }
  return (
    <Sheet title={name} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        <Notice>{words.effect(openCases)}</Notice>
        {edit.problem && <Notice tone='bad'>{edit.problem.text}</Notice>}
        <Field
          label={words.amount}
          error={wrong ? words.amountWrong(LIMIT_MOST) : edit.problem?.fields['limit.amount']}
        >
          <TextInput label={words.amount} kind='number' most={3} value={amount} invalid={wrong} onChange={change} />
        </Field>
        <Field label={words.unit} error={edit.problem?.fields['limit.unit']}>
          <Choice<LimitUnit>
            label={words.unit}
            options={units.map((value) => ({ value, name: words.units[value] }))}
            value={unit}
            onChange={setUnit}
          />
        </Field>
        <Field label={text.admin.source} optional hint={text.admin.sourceHint} error={edit.problem?.fields.source}>
          <TextInput label={text.admin.source} most={SOURCE_MOST} value={source} onChange={setSource} />
        </Field>
        {entered && <EditedBy thing={entered} onHistory={() => setHistoryShown(true)} />}
      </View>
    </Sheet>
  )
}
