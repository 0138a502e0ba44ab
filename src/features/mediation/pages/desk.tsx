import type { ListKey } from '@contract/case'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { Rows } from '@/components/Rows/Rows'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useCaseList } from '@/lib/data/cases'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { usePoll } from '@/lib/poll'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useMediations } from '@/lib/session'
import { DisputeRow } from '../components/DisputeRow'

/** Stands for what one has in hand beside the offices that one leads. */
const IN_HAND = 'assigned'
type Shown = 'open' | 'closed'

/** The disputes that a mediator has in hand, or that are the committee's for who leads it. */
export default function MediationDesk() {
  const text = useText()
  const words = text.dispute
  const nameOf = useNameOf()
  const street = useStreet()
  const mediations = useMediations()
  const led = mediations.filter(({ role }) => role === 'mediationLead')
  const [chosen, setChosen] = useState<string>()
  const [shown, setShown] = useState<Shown>('open')
  const office = chosen ?? led[0]?.officeId ?? IN_HAND
  const key: ListKey = office === IN_HAND ? 'assigned' : { mediation: office }
  const list = useCaseList({ key, kind: 'dispute', open: shown === 'open', order: 'newest' }, mediations.length > 0)
  useRefresh(() => list.refetch())
  usePoll(() => list.refetch(), mediations.length > 0)
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Page title={words.desk.title}>
      <VisitorView text={words.desk.title} icon='neighbours' staff>
        {led.length > 0 && (
          <Choice<string>
            label={words.desk.title}
            value={office}
            onChange={setChosen}
            options={[
              ...led.map(({ officeId, officeName, officeNameEn }) => ({
                value: officeId,
                name: nameOf({ name: officeName, nameEn: officeNameEn }),
              })),
              { value: IN_HAND, name: words.desk.assigned },
            ]}
          />
        )}
        <Choice<Shown>
          label={words.desk.title}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'open', name: text.reports.filters.open },
            { value: 'closed', name: text.reports.filters.closed },
          ]}
        />
        <AsyncView {...asyncOf(list)} empty={rows.length === 0} emptyText={words.desk.empty} emptyIcon='neighbours'>
          <Card plain>
            <Rows rows={rows} keyOf={(row) => row._id} as='joined'>
              {(row) => <DisputeRow row={row} />}
            </Rows>
          </Card>
          <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        </AsyncView>
        {led.some(({ officeId }) => officeOf(street.data, officeId)?.kind === 'centre') && (
          <Button icon='plus' wide onPress={() => open('applyMediation', { by: 'mediation' })}>
            {words.apply.titleFor}
          </Button>
        )}
        <Card plain>
          <ListRow
            icon='user'
            title={text.mediators.roster.title}
            about={text.mediators.roster.about}
            onPress={() => open('mediationRoster')}
          />
          <ListRow
            icon='clock'
            title={text.mediators.duty.title}
            about={text.mediators.duty.about}
            onPress={() => open('mediationDuty')}
          />
          <ListRow icon='copy' title={text.me.templates} onPress={() => open('templates', { of: 'dispute' })} />
          <ListRow icon='report' title={words.desk.figures} onPress={() => open('mediationFigures')} />
          {led.length > 0 && (
            <ListRow icon='list' title={words.archive.title} onPress={() => open('mediationArchive')} />
          )}
        </Card>
      </VisitorView>
    </Page>
  )
}
