import { CONTACT_PHONE } from '@contract/account'
import type { OfficeRow } from '@contract/members'
import { OFFICE_KINDS, type OfficeKind } from '@contract/street'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { OfficePicker } from '@/components/OfficePicker/OfficePicker'
import { Sheet } from '@/components/Sheet/Sheet'
import { useChange } from '@/lib/data/change'
import { useAdminRefresh } from '@/lib/data/members'
import { useText } from '@/lib/i18n'
import { toast } from '@/lib/toast'
import { EditedBy } from './EditedBy'
import { HistorySheet } from './HistorySheet'
import styles from './Members.module.scss'
import { RetireOffice } from './RetireOffice'

const WORDS = ['name', 'nameEn', 'duty', 'phone'] as const
const MOST = { name: 30, nameEn: 80, duty: 80, phone: 20 } as const

interface OfficeFormProps {
  /** Missing for a new one. */
  office: OfficeRow | undefined
  offices: readonly OfficeRow[]
  onClose(): void
}

/** Adds an office, changes what is said of it, or takes it out of use. */
export function OfficeForm({ office, offices, onClose }: OfficeFormProps) {
  const text = useText()
  const words = text.people.offices
  const refresh = useAdminRefresh()
  const [kind, setKind] = useState<OfficeKind>(office?.kind ?? 'department')
  const [parent, setParent] = useState((office ?? offices.find((each) => each.kind === 'department'))?.parent)
  const [value, setValue] = useState({
    name: office?.name ?? '',
    nameEn: office?.nameEn ?? '',
    duty: office?.duty ?? '',
    phone: office?.phone ?? '',
  })
  const [history, setHistory] = useState(false)
  const [wrong, setWrong] = useState<Partial<Record<(typeof WORDS)[number], string>>>({})
  const done = async () => {
    toast(text.common.saved)
    await refresh()
    onClose()
  }
  const saving = useChange('admin.saveOffice', done)

  const save = () => {
    const short = WORDS.filter((name) => value[name].trim().length < 2).map((name) => [name, words.wrong[name]])
    const found = {
      ...Object.fromEntries(short),
      ...(CONTACT_PHONE.test(value.phone.trim()) ? {} : { phone: words.wrong.phone }),
    }
    setWrong(found)
    if (Object.keys(found).length > 0) return
    void saving.save({
      ...value,
      kind,
      ...(office ? { officeId: office._id } : {}),
      ...(parent ? { parent } : {}),
      version: office?.version ?? 0,
    })
  }

  const foot = (
    <Button weight='main' wide busy={saving.busy} onPress={save}>
      {text.common.save}
    </Button>
  )
  if (office && history) {
    return <HistorySheet title={office.name} what='offices' thing={office._id} onClose={() => setHistory(false)} />
  }
  return (
    <Sheet title={office?.name ?? words.add} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {saving.problem && <Notice tone='bad'>{saving.problem.text}</Notice>}
        <Notice>{office ? words.effect : words.effectNew}</Notice>
        {!office && (
          <Field label={words.kind}>
            <Choice<OfficeKind>
              label={words.kind}
              value={kind}
              onChange={setKind}
              options={OFFICE_KINDS.map((each) => ({ value: each, name: text.components.office.kinds[each] }))}
            />
          </Field>
        )}
        {WORDS.map((name) => (
          <Field key={name} label={words[name]} error={wrong[name] ?? saving.problem?.fields[name]}>
            <TextInput
              label={words[name]}
              value={value[name]}
              most={MOST[name]}
              invalid={wrong[name] !== undefined}
              onChange={(written) => setValue({ ...value, [name]: written })}
            />
          </Field>
        ))}
        <Field label={words.parent} optional hint={words.parentHint} error={saving.problem?.fields.parent}>
          <OfficePicker label={words.parent} value={parent} onChange={setParent} />
        </Field>
        {office && <RetireOffice office={office} onDone={done} />}
        {office && <EditedBy thing={office} onHistory={() => setHistory(true)} />}
      </View>
    </Sheet>
  )
}
