import type { VisitRow } from '@contract/visit'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Notice } from '@/components/Notice/Notice'
import { DraftRows } from '@/components/OutgoingRows/DraftRows'
import { OutgoingRows } from '@/components/OutgoingRows/OutgoingRows'
import { useNow } from '@/lib/clock'
import { keptDrafts } from '@/lib/drafts'
import { isoDay } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useOutgoing, visitDraftKey } from '@/lib/outgoing'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useVisitLists } from '../visitData'
import type { VisitDraft } from '../visitForm'
import { VisitRows } from './VisitRows'

const WEEK = 7 * 86_400_000

/** What is planned, by how near it is, and what was done lately: one's own, or of everybody in the office. */
export function VisitLists({ accountId, officeId, of }: { accountId: string; officeId: string; of: 'me' | 'office' }) {
  const words = useEnterpriseText().visit.list
  const found = useVisitLists(officeId, of, true)
  useRefresh(() => found.refetch())
  const now = useNow()
  const today = isoDay(now)
  const inWeek = isoDay(now + WEEK)
  const { planned = [], held = [] } = found.data ?? {}
  const groups: ReadonlyArray<readonly [title: string, rows: VisitRow[]]> = [
    [words.late, planned.filter(({ day }) => day < today)],
    [words.today, planned.filter(({ day }) => day === today)],
    [words.week, planned.filter(({ day }) => day > today && day <= inWeek)],
    [words.later, planned.filter(({ day }) => day > inWeek)],
    [words.held, held],
  ]
  return (
    <>
      {of === 'me' && <Unsent accountId={accountId} />}
      {found.isError && found.data && <Notice tone='warn'>{words.old}</Notice>}
      <AsyncView
        {...asyncOf(found)}
        empty={planned.length + held.length === 0}
        emptyText={words.empty}
        emptyIcon='factory'
      >
        {groups.map(([title, rows]) => (
          <VisitRows key={title} title={title} rows={rows} named={of === 'office'} />
        ))}
      </AsyncView>
    </>
  )
}

/** Visits that are still being written down, and those that wait for a network. */
function Unsent({ accountId }: { accountId: string }) {
  const readDrafts = () => keptDrafts<VisitDraft>(visitDraftKey(accountId, ''))
  const [drafts, setDrafts] = useState(readDrafts)
  const look = () => setDrafts(readDrafts())
  useDidShow(look)
  // What was refused comes back from the box as a draft.
  const waiting = useOutgoing((box) => box.items.length)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something left the box
  useEffect(look, [waiting])
  return (
    <>
      <OutgoingRows what='visit' onChange={look} />
      <DraftRows
        drafts={drafts}
        titleOf={({ enterpriseName }) => enterpriseName}
        keyOf={(id) => visitDraftKey(accountId, id)}
        onOpen={(draft) => open('visitRecord', { draft })}
        onChange={look}
      />
    </>
  )
}
