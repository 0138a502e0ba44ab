import { PHONE } from '@contract/account'
import type { PersonRow } from '@contract/registration'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { CommunityPicker } from '@/components/CommunityPicker/CommunityPicker'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useChange } from '@/lib/data/change'
import { useCheckList } from '@/lib/data/people'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { normalPhone } from '@/lib/phone'
import { useMemberships } from '@/lib/session'
import { CheckSheet } from '../components/CheckSheet'
import { PersonRows } from '../components/PersonRows'

const PHONE_LENGTH = 11
/** As many communities stand side by side; more are chosen from a list. */
const CHIPS_MOST = 4

/** 实名核验: staff compare who somebody is with the name and phone that they registered. */
export default function Checks() {
  const words = useText().people.checks
  const street = useStreet().data
  const nameOf = useNameOf()
  const memberships = useMemberships()
  const inHall = memberships.some(({ officeId }) => officeId === street?.hallOfficeId)
  const communities = (street?.communities ?? []).filter(
    ({ officeId }) => inHall || memberships.some((membership) => membership.officeId === officeId),
  )
  const [chosen, setChosen] = useState<string>()
  const communityId = chosen ?? communities[0]?._id
  const list = useCheckList(communityId)
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const [number, setNumber] = useState('')
  const [wrong, setWrong] = useState(false)
  const [found, setFound] = useState<PersonRow[]>()
  const [person, setPerson] = useState<PersonRow>()
  const finding = useChange('account.findPerson', setFound)

  const find = () => {
    const right = PHONE.test(number)
    setWrong(!right)
    if (right) void finding.save({ number })
  }
  const close = () => {
    setPerson(undefined)
    setFound(undefined)
  }
  const problem = wrong ? words.phoneWrong : finding.problem?.text

  return (
    <Page title={words.title}>
      <VisitorView text={words.intro} icon='shield' staff>
        <View>{words.intro}</View>
        <Card title={words.find}>
          <Field label={words.phone} hint={words.phoneHint} error={problem}>
            <TextInput
              label={words.phone}
              kind='number'
              value={number}
              most={PHONE_LENGTH}
              invalid={problem !== undefined}
              onChange={(value) => {
                setWrong(false)
                setNumber(normalPhone(value).slice(0, PHONE_LENGTH))
              }}
              onDone={find}
            />
          </Field>
          <Button icon='search' wide busy={finding.busy} onPress={find}>
            {words.findAction}
          </Button>
          {found?.length === 0 && <View>{words.notFound}</View>}
          {found && found.length > 0 && <PersonRows rows={found} onChoose={setPerson} />}
        </Card>
        <Card title={words.waiting}>
          {communities.length > 1 && communities.length <= CHIPS_MOST && (
            <Choice
              label={words.community}
              value={communityId}
              onChange={setChosen}
              options={communities.map((community) => ({ value: community._id, name: nameOf(community) }))}
            />
          )}
          {communities.length > CHIPS_MOST && <CommunityPicker value={communityId} onChange={setChosen} />}
          <AsyncView {...asyncOf(list)} empty={rows.length === 0} emptyText={words.nobody}>
            <PersonRows rows={rows} onChoose={setPerson} />
            <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
          </AsyncView>
        </Card>
      </VisitorView>
      {person && <CheckSheet person={person} onClose={close} />}
    </Page>
  )
}
