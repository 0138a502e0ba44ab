import type { ListKey } from '@contract/case'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { CaseCard } from '@/components/CaseCard/CaseCard'
import { Choice } from '@/components/Choice/Choice'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { DraftRows } from '@/components/OutgoingRows/DraftRows'
import { OutgoingRows } from '@/components/OutgoingRows/OutgoingRows'
import { Page } from '@/components/Page/Page'
import { Rows } from '@/components/Rows/Rows'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useCaseList } from '@/lib/data/cases'
import { keptDrafts } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { reportDraftKey, useOutgoing } from '@/lib/outgoing'
import { useRefresh } from '@/lib/refresh'
import { showReportsOf, useReportsShown } from '@/lib/reportsShown'
import { open } from '@/lib/routes'
import { useEnterprises, useSession } from '@/lib/session'
import type { ReportDraft } from '../reportDraft'

/** Stands for one's own reports beside the ids of enterprises. */
const OWN = 'own'

/** What stands under another report waits with it, so it counts among what is being handled. */
type Filter = 'open' | 'closed'

/** Everything that one has reported oneself, or that an enterprise has. */
export default function ReportList() {
  const text = useText()
  const accountId = useSession((session) => session.account?._id)
  const registered = accountId !== undefined
  const [filter, setFilter] = useState<Filter>('open')
  const enterprises = useEnterprises()
  const shown = useReportsShown((state) => state.enterpriseId)
  // Somebody who has left an enterprise meanwhile sees their own again.
  const enterprise = enterprises.find(({ enterpriseId }) => enterpriseId === shown)
  const key: ListKey = enterprise ? { enterprise: enterprise.enterpriseId } : 'mine'
  const list = useCaseList({ key, kind: 'report', waits: filter === 'open', order: 'newest' }, registered)
  useRefresh(() => (registered ? list.refetch() : Promise.resolve()))
  const readDrafts = () => (accountId ? keptDrafts<ReportDraft>(reportDraftKey(accountId, '')) : [])
  const [drafts, setDrafts] = useState(readDrafts)
  const lookForDrafts = () => setDrafts(readDrafts())
  useDidShow(lookForDrafts)
  // A report that was refused comes back from the box as a draft.
  const waiting = useOutgoing((box) => box.items.length)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something left the box, or somebody else signed in
  useEffect(lookForDrafts, [waiting, accountId])
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const report = (
    <Button
      weight='main'
      icon='edit'
      onPress={() => open('newReport', enterprise ? { enterprise: enterprise.enterpriseId } : {})}
    >
      {text.reports.emptyAction}
    </Button>
  )

  return (
    <Page title={text.reports.listTitle} tab='reports'>
      <VisitorView text={text.reports.visitor} icon='report'>
        <OutgoingRows what='report' onChange={lookForDrafts} />
        {accountId && (
          <DraftRows
            drafts={drafts}
            titleOf={({ title, text: written }) => title || written}
            keyOf={(draftId) => reportDraftKey(accountId, draftId)}
            onOpen={(draft) => open('newReport', { draft })}
            onChange={lookForDrafts}
          />
        )}
        {enterprises.length > 0 && (
          <Choice<string>
            label={text.forWhom.title}
            value={enterprise?.enterpriseId ?? OWN}
            onChange={(id) => showReportsOf(id === OWN ? undefined : id)}
            options={[
              { value: OWN, name: text.forWhom.listOwn, icon: 'user' },
              ...enterprises.map(({ enterpriseId, name }) => ({ value: enterpriseId, name, icon: 'office' as const })),
            ]}
          />
        )}
        <Choice<Filter>
          label={text.reports.listTitle}
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'open', name: text.reports.filters.open },
            { value: 'closed', name: text.reports.filters.closed },
          ]}
        />
        <AsyncView
          {...asyncOf(list)}
          empty={rows.length === 0}
          emptyText={text.reports.empty[filter]}
          emptyIcon='report'
          emptyAction={report}
        >
          <Rows rows={rows} keyOf={(row) => row._id}>
            {(row) => <CaseCard row={row} reader='reporter' onPress={() => open('case', { id: row._id })} />}
          </Rows>
          <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
