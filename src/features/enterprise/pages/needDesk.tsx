import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { OfficeSwitch } from '@/components/OfficeSwitch/OfficeSwitch'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useCaseList } from '@/lib/data/cases'
import { useStreet } from '@/lib/data/street'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { usePoll } from '@/lib/poll'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { isCentre, useMembership } from '@/lib/session'
import styles from '../components/Need.module.scss'
import { NeedRow } from '../components/NeedRow'

type Shown = 'open' | 'closed'

/** The needs that an office has in hand, the nearest limit first; the centre for enterprises sees all. */
export default function NeedDesk() {
  const text = useEnterpriseText()
  const words = text.need.desk
  const membership = useMembership()
  const teams = useStreet().data?.needTeams
  const team = teams?.financing
  const policyTeam = teams?.policyAsk
  const [shown, setShown] = useState<Shown>('open')
  const list = useCaseList(
    {
      key: { office: membership?.officeId ?? '' },
      kind: 'enterpriseNeed',
      open: shown === 'open',
      order: shown === 'open' ? 'due' : 'newest',
    },
    membership !== undefined,
  )
  useRefresh(() => (membership ? list.refetch() : Promise.resolve()))
  usePoll(() => list.refetch(), membership !== undefined)
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Page title={words.title}>
      <VisitorView text={words.title} icon='wallet' staff>
        <OfficeSwitch />
        <View className={styles.tools}>
          {membership?.officeId === team && (
            <Button icon='wallet' onPress={() => open('products')}>
              {text.finance.register.title}
            </Button>
          )}
          {membership?.officeId === policyTeam && (
            <Button icon='list' onPress={() => open('adminPolicies')}>
              {text.policy.register.row}
            </Button>
          )}
          {isCentre(membership) && (
            <Button icon='factory' onPress={() => open('adminParks')}>
              {text.parks.title}
            </Button>
          )}
          <Button icon='list' onPress={() => open('needFigures')}>
            {text.needFigures.title}
          </Button>
          <Button icon='star' onPress={() => open('policies')}>
            {text.policy.title}
          </Button>
          {(membership?.officeId === team || isCentre(membership)) && (
            <Button icon='neighbours' onPress={() => open('contacts')}>
              {text.referral.contacts.title}
            </Button>
          )}
        </View>
        <Choice<Shown>
          label={words.title}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'open', name: text.reports.filters.open },
            { value: 'closed', name: text.reports.filters.closed },
          ]}
        />
        <AsyncView {...asyncOf(list)} empty={rows.length === 0} emptyText={words.empty} emptyIcon='wallet'>
          <Card plain>
            {rows.map((row) => (
              <NeedRow key={row._id} row={row} official />
            ))}
          </Card>
          <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
