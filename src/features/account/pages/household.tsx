import { HOUSEHOLD_MOST, type HouseholdMember } from '@contract/registration'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useHousehold } from '@/lib/data/people'
import { useText } from '@/lib/i18n'
import { useSession } from '@/lib/session'
import { HouseholdSheet } from '../components/HouseholdSheet'

/** 家人: for whom one reports often, written down once. */
export default function Household() {
  const text = useText()
  const words = text.people.household
  const registered = useSession((session) => session.account !== undefined)
  const found = useHousehold(registered)
  const [editing, setEditing] = useState<{ member?: HouseholdMember }>()
  const members = found.data ?? []
  const aboutOf = ({ relation, phone }: HouseholdMember): string =>
    [relation && text.forWhom.relations[relation], phone].filter(Boolean).join(' · ')

  return (
    <Page title={words.title}>
      <VisitorView text={words.intro} icon='user'>
        <View>{words.intro}</View>
        <AsyncView {...asyncOf(found)}>
          {members.length > 0 && (
            <Card plain>
              {members.map((member) => (
                <ListRow
                  key={member.id}
                  icon='user'
                  title={member.name}
                  about={aboutOf(member) || undefined}
                  label={words.edit(member.name)}
                  onPress={() => setEditing({ member })}
                />
              ))}
            </Card>
          )}
          {members.length < HOUSEHOLD_MOST && (
            <Button weight='main' icon='plus' wide onPress={() => setEditing({})}>
              {words.add}
            </Button>
          )}
        </AsyncView>
      </VisitorView>
      {editing && <HouseholdSheet member={editing.member} onClose={() => setEditing(undefined)} />}
    </Page>
  )
}
