import type { EnterpriseCheckRow } from '@contract/enterpriseCheck'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { CommunityPicker } from '@/components/CommunityPicker/CommunityPicker'
import { Field } from '@/components/Field/Field'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useEnterpriseChecks } from '@/lib/data/enterprises'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useRefresh } from '@/lib/refresh'
import { useMemberships, useRight } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import { EnterpriseCheckSheet } from '../components/EnterpriseCheckSheet'

/** 企业核验: enterprises whose licence waits to be compared, or that somebody claims, the longest first. */
export default function EnterpriseChecks() {
  const words = useEnterpriseText().enterpriseCheck.desk
  const language = useSettings((settings) => settings.language)
  const street = useStreet().data
  const nameOf = useNameOf()
  const mayCheck = useRight('enterprise.check')
  const offices = useMemberships().map(({ officeId }) => officeId)
  const own = street?.communities.filter(({ officeId }) => offices.includes(officeId)) ?? []
  // An office that has no community of its own checks all.
  const everywhere = own.length === 0
  const [chosen, setChosen] = useState<string>()
  const communityId = chosen ?? own[0]?._id
  const list = useEnterpriseChecks(communityId, mayCheck && street !== undefined)
  const [opened, setOpened] = useState<EnterpriseCheckRow>()
  useRefresh(() => (mayCheck ? list.refetch() : Promise.resolve()))
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const what = ({ proof, newName, claim }: EnterpriseCheckRow) =>
    [proof && (newName ? words.rename : words.proof), claim && words.claim].filter(Boolean)
  return (
    <Page title={words.title}>
      <VisitorView text={words.intro} icon='office' staff>
        <View>{words.intro}</View>
        {everywhere && (
          <Field label={words.where}>
            <CommunityPicker value={chosen} onChange={setChosen} />
          </Field>
        )}
        {chosen && (
          <Button weight='quiet' onPress={() => setChosen(undefined)}>
            {words.all}
          </Button>
        )}
        <AsyncView {...asyncOf(list)} empty={rows.length === 0} emptyText={words.empty} emptyIcon='office'>
          <Card plain>
            {rows.map((row) => (
              <ListRow
                key={row.enterpriseId}
                icon='office'
                title={row.name}
                about={[
                  ...what(row),
                  nameOf(communityOf(street, row.communityId)),
                  words.since(formatTime(row.askedAt, 'dayTime', language)),
                ].join(' · ')}
                onPress={() => setOpened(row)}
              />
            ))}
          </Card>
          <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        </AsyncView>
        {opened && <EnterpriseCheckSheet row={opened} onClose={() => setOpened(undefined)} />}
      </VisitorView>
    </Page>
  )
}
