import type { HouseholdMember } from '@contract/registration'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { ListRow } from '@/components/ListRow/ListRow'
import { useHousehold } from '@/lib/data/people'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import type { ForWhomDraft } from '../forWhom'

interface FamilyChoiceProps {
  value: Pick<ForWhomDraft, 'name' | 'phone'>
  onChoose(part: Pick<ForWhomDraft, 'name' | 'phone' | 'relation'>): void
}

/** One of the family by a tap: name, relation and phone are filled in. */
export function FamilyChoice({ value, onChoose }: FamilyChoiceProps) {
  const words = useText().people.household
  const members = useHousehold().data ?? []
  const isChosen = ({ name, phone }: HouseholdMember): boolean => name === value.name && (phone ?? '') === value.phone
  const choose = (id: string) => {
    const member = members.find((each) => each.id === id)
    if (member) onChoose({ name: member.name, phone: member.phone ?? '', relation: member.relation })
  }
  if (members.length === 0) {
    return <ListRow icon='user' title={words.keep} about={words.keepAbout} onPress={() => open('household')} />
  }
  return (
    <Field label={words.choose} optional>
      <Choice
        label={words.choose}
        value={members.find(isChosen)?.id}
        onChange={choose}
        options={members.map(({ id, name }) => ({ value: id, name }))}
      />
    </Field>
  )
}
