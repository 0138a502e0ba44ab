import type { MemberRow } from '@contract/members'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { OfficePicker } from '@/components/OfficePicker/OfficePicker'
import { Page } from '@/components/Page/Page'
import { Rows } from '@/components/Rows/Rows'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useMembers } from '@/lib/data/members'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { useRight, useSession } from '@/lib/session'
import { InvitationList } from '../components/InvitationList'
import { InviteSheet } from '../components/InviteSheet'
import { MemberSheet } from '../components/MemberSheet'
import styles from '../components/Members.module.scss'

/** 成员: who belongs to an office, who is invited, and what a change of either touches. */
export default function Members() {
  const text = useText()
  const words = text.people.members
  const nameOf = useNameOf()
  const street = useStreet().data
  const everywhere = useRight('street.configure')
  const memberships = useSession((session) => session.account?.memberships ?? NONE)
  const own = memberships.filter(({ role }) => role === 'head')
  const [chosen, setChosen] = useState<string>()
  const officeId = chosen ?? own[0]?.officeId ?? memberships[0]?.officeId
  const office = officeOf(street, officeId)
  const found = useMembers(officeId)
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const [inviting, setInviting] = useState(false)
  const [editing, setEditing] = useState<MemberRow>()
  const rolesOf = ({ roles }: MemberRow): string => roles.map((role) => text.me.roles[role]).join(' · ')

  return (
    <Page title={words.title} wide>
      <VisitorView text={words.intro} icon='office' staff>
        {everywhere && (
          <Field label={words.office}>
            <OfficePicker label={words.office} value={officeId} onChange={setChosen} />
          </Field>
        )}
        {!everywhere && own.length > 1 && (
          <Choice
            label={words.office}
            value={officeId}
            onChange={setChosen}
            options={own.map((each) => ({
              value: each.officeId,
              name: nameOf({ name: each.officeName, nameEn: each.officeNameEn }),
            }))}
          />
        )}
        {!everywhere && own.length === 1 && <View>{nameOf(office)}</View>}
        <View className={styles.columns}>
          <Card plain title={words.people}>
            <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.nobody}>
              <Rows rows={rows} keyOf={(row) => row.accountId} as='joined'>
                {(row) => (
                  <ListRow
                    icon='user'
                    title={row.isMe ? words.me(row.name) : row.name}
                    about={`${rolesOf(row)} · ${row.phone}`}
                    label={words.edit(row.name)}
                    onPress={row.isMe ? undefined : () => setEditing(row)}
                  />
                )}
              </Rows>
              <MoreRows
                more={found.hasNextPage}
                busy={found.isFetchingNextPage}
                onMore={() => void found.fetchNextPage()}
              />
            </AsyncView>
          </Card>
          {officeId && <InvitationList officeId={officeId} onInvite={() => setInviting(true)} />}
        </View>
      </VisitorView>
      {inviting && office && <InviteSheet office={office} onClose={() => setInviting(false)} />}
      {editing && office && <MemberSheet member={editing} office={office} onClose={() => setEditing(undefined)} />}
    </Page>
  )
}

const NONE: readonly never[] = []
