import { type CalendarYearView, SOURCE_MOST } from '@contract/admin'
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
import styles from './Calendar.module.scss'

const KINDS = ['off', 'work', 'usual'] as const

interface DaySheetProps {
  year: CalendarYearView
  date: string
  onClose(): void
}

/** Makes one day a day off or a working day. */
export function DaySheet({ year, date, onClose }: DaySheetProps) {
  const text = useAdminText()
  const words = text.admin.calendar
  const note = year.notes[date]
  const now = year.off.includes(date) ? 'off' : year.work.includes(date) ? 'work' : 'usual'
  const [kind, setKind] = useState<(typeof KINDS)[number]>(now)
  const [name, setName] = useState(note?.name ?? '')
  const [source, setSource] = useState(note?.source ?? year.source)
  const edit = useEdit('admin.setCalendarDay')
  const errors = edit.problem?.fields ?? {}
  const save = async () => {
    if (!(await edit.save({ date, kind, name, source, version: year.version }))) return
    toast(text.common.saved)
    onClose()
  }
  const foot = (
    <Button weight='main' wide busy={edit.busy} onPress={() => void save()}>
      {text.common.save}
    </Button>
  )
  return (
    <Sheet title={date} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        <Notice>{words.effect}</Notice>
        {edit.problem && <Notice tone='bad'>{edit.problem.text}</Notice>}
        <Field label={words.kind}>
          <Choice<(typeof KINDS)[number]>
            label={words.kind}
            options={KINDS.map((value) => ({ value, name: words.kinds[value] }))}
            value={kind}
            onChange={setKind}
          />
        </Field>
        <Field label={words.name} optional={kind !== 'off'} hint={words.nameHint} error={errors.name}>
          <TextInput label={words.name} most={30} value={name} invalid={Boolean(errors.name)} onChange={setName} />
        </Field>
        <Field label={text.admin.source} error={errors.source}>
          <TextInput
            label={text.admin.source}
            most={SOURCE_MOST}
            value={source}
            invalid={Boolean(errors.source)}
            onChange={setSource}
          />
        </Field>
      </View>
    </Sheet>
  )
}
