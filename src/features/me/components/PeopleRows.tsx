import type { AccountView } from '@contract/account'
import { ListRow } from '@/components/ListRow/ListRow'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'

/** The ways to one's own data: how well one is known, the family, who read them, and the way into an office. */
export function PeopleRows({ account }: { account: AccountView }) {
  const { people, me } = useText()
  return (
    <>
      <ListRow
        icon='shield'
        title={people.identity.title}
        value={people.identity.short[account.level]}
        onPress={() => open('identity')}
      />
      <ListRow icon='edit' title={me.edit} onPress={() => open('register')} />
      <ListRow icon='neighbours' title={people.household.title} onPress={() => open('household')} />
      <ListRow icon='eye' title={people.access.title} onPress={() => open('access')} />
      <ListRow icon='office' title={people.join.title} onPress={() => open('join')} />
    </>
  )
}
