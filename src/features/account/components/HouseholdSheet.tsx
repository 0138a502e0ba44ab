import { CONTACT_PHONE, PERSON_NAME_MOST } from '@contract/account'
import { FAMILY_RELATIONS, type FamilyRelation } from '@contract/case'
import type { HouseholdMember } from '@contract/registration'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { useHouseholdChange } from '@/lib/data/people'
import { useText } from '@/lib/i18n'
import { normalPhone } from '@/lib/phone'
import styles from './People.module.scss'

const PHONE_MOST = 20

interface HouseholdSheetProps {
  /** Missing for somebody new. */
  member: HouseholdMember | undefined
  onClose(): void
}

/** Writes one of the family down, corrects them, or takes them off. */
export function HouseholdSheet({ member, onClose }: HouseholdSheetProps) {
  const text = useText()
  const words = text.people.household
  const [name, setName] = useState(member?.name ?? '')
  const [relation, setRelation] = useState<FamilyRelation | undefined>(member?.relation)
  const [phone, setPhone] = useState(member?.phone ?? '')
  const [wrong, setWrong] = useState<{ name?: string; phone?: string }>({})
  const saving = useHouseholdChange('account.saveHousehold')
  const removing = useHouseholdChange('account.removeHousehold')
  const problem = saving.problem ?? removing.problem

  const save = async () => {
    const { errors } = text.forWhom
    const found = {
      ...(name.trim() ? {} : { name: errors.name }),
      ...(phone && !CONTACT_PHONE.test(phone) ? { phone: errors.phone } : {}),
    }
    setWrong(found)
    if (Object.keys(found).length > 0) return
    const person = { name: name.trim(), ...(relation ? { relation } : {}), ...(phone ? { phone } : {}) }
    if (await saving.save({ ...(member ? { id: member.id } : {}), ...person })) onClose()
  }
  const remove = async (id: string) => {
    if (await removing.save({ id })) onClose()
  }

  const foot = (
    <>
      <Button weight='main' wide busy={saving.busy} onPress={() => void save()}>
        {text.common.save}
      </Button>
      {member && (
        <Button weight='quiet' icon='trash' wide busy={removing.busy} onPress={() => void remove(member.id)}>
          {words.remove}
        </Button>
      )}
    </>
  )
  return (
    <Sheet title={member ? words.edit(member.name) : words.add} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {problem && <Notice tone='bad'>{problem.text}</Notice>}
        <Field label={words.name} error={wrong.name ?? problem?.fields.name}>
          <TextInput label={words.name} value={name} most={PERSON_NAME_MOST} onChange={setName} />
        </Field>
        <Field label={text.forWhom.relation} optional>
          <Choice<FamilyRelation>
            label={text.forWhom.relation}
            value={relation}
            onChange={setRelation}
            options={FAMILY_RELATIONS.map((value) => ({ value, name: text.forWhom.relations[value] }))}
          />
        </Field>
        <Field label={words.phone} optional hint={words.phoneHint} error={wrong.phone ?? problem?.fields.phone}>
          <TextInput
            label={words.phone}
            kind='number'
            value={phone}
            most={PHONE_MOST}
            onChange={(value) => setPhone(normalPhone(value))}
          />
        </Field>
      </View>
    </Sheet>
  )
}
