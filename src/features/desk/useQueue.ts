import type { MembershipView } from '@contract/account'
import type { ListKey } from '@contract/case'
import type { QueueFilter } from '@contract/savedFilter'
import { type CaseState, workflowOf } from '@contract/workflow/workflows'
import { useEffect, useState } from 'react'
import { useCaseList, useShortlist, useSummary } from '@/lib/data/cases'
import { parameter } from '@/lib/routes'
import { isCentre, useSession } from '@/lib/session'
import { filterOfList } from './filterOfList'
import { useQueueOrder } from './queueOrder'
import { useChanges } from './useChanges'

/** What of the queue is shown, within the office that it belongs to. */
export type Shown = Omit<QueueFilter, 'officeId'>

const { states, closed, initial, actions } = workflowOf('report')

/** Stands for all states in which nothing is left to do. */
const ENDED: CaseState = 'closed'

/** The state into which a case comes when it is sent to an office. */
const sentTo = Object.values(actions).find((action) => action.leadField !== undefined)?.to as CaseState

const isState = (name: string | undefined): name is CaseState =>
  name !== undefined && (states as readonly string[]).includes(name)

function shownAtFirst(): Shown {
  const state = parameter('state')
  const overdue = parameter('overdue') !== undefined
  return { order: 'due', ...(isState(state) ? { state } : {}), ...(overdue ? { overdue } : {}) }
}

/** The queue of an official's office: which cases, in what order, and what changes meanwhile. */
export function useQueue(membership: MembershipView) {
  const { officeId } = membership
  const centre = isCentre(membership)
  const [shown, setShown] = useState<Shown>(shownAtFirst)
  const [starredOnly, setStarredOnly] = useState(false)
  const starred = useSession((session) => session.account?.shortlist)
  const key: ListKey = { office: officeId }
  const list = useCaseList(
    // What has ended has no limit to be ordered by.
    { ...filterOfList({ ...shown, officeId }), order: shown.state === ENDED ? 'newest' : shown.order },
    !starredOnly,
  )
  const shortlist = useShortlist(starredOnly)
  const summary = useSummary(shown.assigned ? 'assigned' : key)
  const rows = (starredOnly ? shortlist.data : list.data?.pages.flatMap((page) => page.rows)) ?? []
  const changes = useChanges(key, centre ? (initial as CaseState) : sentTo, rows)
  const ids = rows.map((row) => row._id).join()

  const { hasNextPage, fetchNextPage } = list
  const hasMore = !starredOnly && hasNextPage

  useEffect(() => {
    const more = hasMore ? () => void fetchNextPage({ cancelRefetch: false }) : undefined
    useQueueOrder.setState({ ids: ids === '' ? [] : ids.split(','), more })
  }, [ids, hasMore, fetchNextPage])

  return {
    membership,
    centre,
    /** The states that this office has to do with, in the order of the work. */
    states: [
      ...(states as readonly CaseState[]).filter((state) => !closed.includes(state) && (centre || state !== initial)),
      ENDED,
    ],
    shown,
    /** Shows something else of the queue. */
    show: (next: Shown) => {
      setStarredOnly(false)
      setShown(next)
    },
    starredOnly,
    showStarred: () => setStarredOnly(true),
    starred: starred ?? [],
    list: starredOnly ? { ...list, ...pickStatus(shortlist), hasNextPage: false } : list,
    refresh: () => Promise.all([starredOnly ? shortlist.refetch() : list.refetch(), summary.refetch()]),
    summary,
    rows,
    changes,
  }
}

const pickStatus = ({ isPending, error, refetch }: ReturnType<typeof useShortlist>) => ({ isPending, error, refetch })

export type Queue = ReturnType<typeof useQueue>
