import type { ListKey } from '@contract/case'
import { type CaseState, workflowOf } from '@contract/workflow/workflows'
import { useEffect, useState } from 'react'
import { useCaseList, useSummary } from '@/lib/data/cases'
import { parameter } from '@/lib/routes'
import { isCentre, useMembership } from '@/lib/session'
import { useQueueOrder } from './queueOrder'
import { useChanges } from './useChanges'

export type Order = 'due' | 'newest'
export type StateFilter = CaseState | 'open'

const { states, closed, initial, actions } = workflowOf('report')

/** Stands for all states in which nothing is left to do. */
const ENDED: CaseState = 'closed'

/** The state into which a case comes when it is sent to an office. */
const sentTo = Object.values(actions).find((action) => action.leadField !== undefined)?.to as CaseState

const isState = (name: string | undefined): name is CaseState =>
  name !== undefined && (states as readonly string[]).includes(name)

/** The queue of an official's office: which cases, in what order, and what changes meanwhile. */
export function useQueue() {
  const membership = useMembership()
  const centre = isCentre(membership)
  const [first] = useState(() => parameter('state'))
  const [filter, setFilter] = useState<StateFilter>(isState(first) ? first : 'open')
  const [order, setOrder] = useState<Order>('due')
  const [officeId, setOfficeId] = useState<string>()
  const key: ListKey | undefined = membership && { office: membership.officeId }
  const list = useCaseList(
    {
      key: key ?? 'mine',
      kind: 'report',
      // What has ended has no limit to be ordered by.
      order: filter === ENDED ? 'newest' : order,
      // However a case ended, it is among the closed ones.
      ...(filter === 'open' || filter === ENDED ? { open: filter === 'open' } : { state: filter }),
      ...(officeId ? { leadOfficeId: officeId } : {}),
    },
    key !== undefined,
  )
  const summary = useSummary(key ?? 'mine', key !== undefined)
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const changes = useChanges(key, centre ? (initial as CaseState) : sentTo, rows)

  useEffect(() => {
    useQueueOrder.setState({ ids: list.data?.pages.flatMap((page) => page.rows.map((row) => row._id)) ?? [] })
  }, [list.data])

  return {
    membership,
    centre,
    /** The states that this office has to do with, in the order of the work. */
    states: [
      ...(states as readonly CaseState[]).filter((state) => !closed.includes(state) && (centre || state !== initial)),
      ENDED,
    ],
    filter,
    setFilter,
    order,
    setOrder,
    officeId,
    setOfficeId,
    list,
    summary,
    rows,
    changes,
  }
}

export type Queue = ReturnType<typeof useQueue>
