import { SOURCE_MOST } from '@contract/admin'
import { checkCalendar, countWorkdays, daysBetween, isDate, readNotice } from '@contract/calendar'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { useEdit } from '@/lib/data/admin'
import { useDraft } from '@/lib/drafts'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { toast } from '@/lib/toast'
import styles from './Calendar.module.scss'

const TEXT_MOST = 4000
const EMPTY = { pasted: '', source: '' }

/** Enters a year from the State Council's notice: what was read is shown with its working days before it is saved. */
export function EnterYear({ year }: { year: number }) {
  const text = useAdminText()
  const words = text.admin.calendar
  const draft = useDraft(`calendar:${year}`, EMPTY)
  const [tried, setTried] = useState(false)
  const edit = useEdit('admin.enterCalendar')
  const { pasted, source } = draft.value
  const { off, work } = readNotice(year, pasted)
  const problems = checkCalendar(year, off, work)
  const problemAt = (field: string): string => {
    const found = problems.find((each) => each.field === field || each.field.startsWith(`${field}.`))
    return found ? `（${words.problems[found.problem]}）` : ''
  }
  const days = off.flatMap(({ from, to }) => (isDate(from) && isDate(to) ? daysBetween(from, to) : []))
  const noSource = source.trim() === ''

  const save = async () => {
    setTried(true)
    if (problems.length > 0 || noSource) return
    if (!(await edit.save({ year, off, work, source, version: 0 }))) return
    draft.discard()
    toast(words.saved)
  }

  return (
    <Card title={words.enter(year)}>
      <View className={styles.form}>
        <Notice>{words.enterEffect}</Notice>
        {edit.problem && <Notice tone='bad'>{edit.problem.text}</Notice>}
        <Field
          label={words.paste}
          hint={words.pasteHint}
          error={tried && off.length === 0 ? words.problems.nothing : undefined}
        >
          <TextArea
            label={words.paste}
            most={TEXT_MOST}
            value={pasted}
            onChange={(value) => draft.change((all) => ({ ...all, pasted: value }))}
          />
        </Field>
        {off.length + work.length > 0 && (
          <>
            <Facts
              facts={[
                ...off.map((range, index) => ({
                  name: `${index + 1}. ${range.name}`,
                  value: `${words.range(range.from, range.to)}${problemAt(`off.${index}`)}`,
                })),
                ...(work.length > 0
                  ? [
                      {
                        name: words.worked,
                        value: work.map((date, index) => `${date}${problemAt(`work.${index}`)}`).join('、'),
                      },
                    ]
                  : []),
              ]}
            />
            <Notice tone={problems.length > 0 ? 'bad' : 'good'}>
              {words.workdays(countWorkdays(year, { off: days, work }))}
            </Notice>
          </>
        )}
        <Field
          label={text.admin.source}
          hint={words.sourceHint}
          error={tried && noSource ? words.sourceMissing : undefined}
        >
          <TextInput
            label={text.admin.source}
            most={SOURCE_MOST}
            value={source}
            onChange={(value) => draft.change((all) => ({ ...all, source: value }))}
          />
        </Field>
        <Button weight='main' wide busy={edit.busy} onPress={() => void save()}>
          {words.save(year)}
        </Button>
      </View>
    </Card>
  )
}
