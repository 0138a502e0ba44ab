import { CHECK_REASON_MOST, CHECK_WAYS, type CheckWay, type PersonRow, type PersonView } from '@contract/registration'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Facts } from '@/components/Facts/Facts'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { useChange } from '@/lib/data/change'
import { useChecksRefresh } from '@/lib/data/people'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { toast } from '@/lib/toast'
import styles from './CheckSheet.module.scss'

interface CheckSheetProps {
  person: PersonRow
  onClose(): void
}

/** Compares one person: name and phone are read, which is on record, then they agree or they do not. */
export function CheckSheet({ person, onClose }: CheckSheetProps) {
  const text = useText()
  const words = text.people.checks
  const nameOf = useNameOf()
  const street = useStreet().data
  const refresh = useChecksRefresh()
  const [whole, setWhole] = useState<PersonView>()
  const [how, setHow] = useState<CheckWay>('counter')
  const [differs, setDiffers] = useState(false)
  const [reason, setReason] = useState('')
  const opening = useChange('account.openPerson', setWhole)
  const deciding = useChange('account.checkPerson', () => {
    toast(text.common.saved)
    refresh()
    onClose()
  })
  const problem = opening.problem ?? deciding.problem
  const decide = (checked: boolean) => {
    if (whole) void deciding.save({ accountId: whole.accountId, stamp: whole.stamp, checked, how, reason })
  }

  const foot = whole ? (
    differs ? (
      <>
        <Button weight='main' wide busy={deciding.busy} onPress={() => decide(false)}>
          {words.saveDiffers}
        </Button>
        <Button weight='quiet' wide onPress={() => setDiffers(false)}>
          {text.common.cancel}
        </Button>
      </>
    ) : (
      <>
        <Button weight='main' icon='check' wide busy={deciding.busy} onPress={() => decide(true)}>
          {words.agrees}
        </Button>
        <Button weight='quiet' wide disabled={deciding.busy} onPress={() => setDiffers(true)}>
          {words.differs}
        </Button>
      </>
    )
  ) : (
    <Button
      weight='main'
      icon='eye'
      wide
      busy={opening.busy}
      onPress={() => void opening.save({ accountId: person.accountId })}
    >
      {words.open}
    </Button>
  )
  return (
    <Sheet title={words.sheet} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {problem && !problem.fields.reason && <Notice tone='bad'>{problem.text}</Notice>}
        <Facts
          facts={[
            { name: words.name, value: whole?.name ?? person.name },
            { name: words.phone, value: whole?.phone ?? person.phone },
            { name: words.community, value: nameOf(communityOf(street, person.communityId)) },
            { name: words.level, value: text.people.identity.levels[person.level] },
          ]}
        />
        {whole ? (
          <Field label={words.how}>
            <Choice<CheckWay>
              label={words.how}
              value={how}
              onChange={setHow}
              options={CHECK_WAYS.map((value) => ({ value, name: words.ways[value] }))}
            />
          </Field>
        ) : (
          <View>{words.openText}</View>
        )}
        {differs && (
          <Field label={words.reason} hint={words.reasonHint} error={problem?.fields.reason}>
            <TextInput label={words.reason} value={reason} most={CHECK_REASON_MOST} onChange={setReason} />
          </Field>
        )}
        {whole && !differs && <Notice>{words.noNumber}</Notice>}
      </View>
    </Sheet>
  )
}
