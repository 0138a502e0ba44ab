import type { ListKey } from '@contract/case'
import type { CaseRow, CaseView } from '@contract/caseView'
import { type CaseState, workflowOf } from '@contract/workflow/workflows'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { beep } from '@/lib/beep'
import { call } from '@/lib/cloud/call'
import { usePoll } from '@/lib/poll'
import { askAgain } from '@/lib/query'
import { useSettings } from '@/lib/settings'

/** The state into which a case comes when its reporter sends it back. */
const SENT_BACK = workflowOf('report').actions.reopen?.to

/** What was known of a case at the last look. */
type Known = Pick<CaseRow, 'version' | 'reopened'>

export interface Changes {
  /** Cases that came in while the page was open and were not opened yet, the latest first. */
  arrived: readonly CaseRow[]
  /** When the last look succeeded, and whether the latest one failed. */
  syncedAt: number | undefined
  failed: boolean
  /** The person has seen one of them, or all. */
  seen(caseId?: string): void
}

/**
 * Watches the cases under one key: lists are renewed, new cases are marked and heard, with no tap. A case is new to an
 * office when it was not known before and is in the state in which cases come to that office, or when the reporter has sent
 * it back to that office since.
 */
export function useChanges(key: ListKey | undefined, entry: CaseState, rows: readonly CaseRow[]): Changes {
  const client = useQueryClient()
  const since = useRef<number>()
  const known = useRef(new Map<string, Known>())
  const [arrived, setArrived] = useState<readonly CaseRow[]>([])
  const [syncedAt, setSyncedAt] = useState<number>()
  const [failed, setFailed] = useState(false)

  const isNew = (row: CaseRow) => row.state === entry && !known.current.has(row._id)

  const isSentBack = (row: CaseRow) => {
    const isOurs = typeof key === 'object' && 'office' in key && row.leadOfficeId === key.office
    // Of a case that is not in the list so far, the page on which it was worked on may know more.
    const opened = client.getQueryData<CaseView>(['case', row._id])
    const before = known.current.get(row._id) ?? opened
    return isOurs && row.state === SENT_BACK && (row.reopened ?? 0) > (before?.reopened ?? 0)
  }

  const take = (changed: readonly CaseRow[]) => {
    void askAgain(['cases'], ['summary'])
    for (const row of changed) void askAgain(['case', row._id])
    const fresh = changed.filter((row) => isNew(row) || isSentBack(row)).reverse()
    const ids = changed.map((row) => row._id)
    // One that was announced and has been worked on elsewhere meanwhile is no longer new.
    setArrived((all) => [...fresh, ...all.filter((row) => !ids.includes(row._id))])
    if (fresh.length === 0) return
    if (useSettings.getState().sound) beep()
  }

  const look = async () => {
    if (!key) return
    try {
      const isFirst = since.current === undefined
      const answer = await call('cases.changes', { key, since: since.current ?? Date.now() })
      // The server looks back a little further than asked, so the same change may come twice.
      const changed = answer.rows.filter((row) => known.current.get(row._id)?.version !== row.version)
      if (!isFirst && (changed.length > 0 || answer.more)) take(changed)
      for (const row of changed) known.current.set(row._id, row)
      since.current = answer.until
      setFailed(false)
      setSyncedAt(Date.now())
    } catch {
      setFailed(true)
    }
  }

  // What a renewed list brings before the next look is left to that look: it must be announced all the same.
  for (const row of rows) {
    if (since.current === undefined || row.updatedAt <= since.current) known.current.set(row._id, row)
  }
  const enabled = key !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first look, once the key is known
  useEffect(() => {
    if (enabled) void look()
  }, [enabled])
  usePoll(look, enabled)

  const seen = (caseId?: string) =>
    setArrived((all) => (caseId === undefined ? [] : all.filter((row) => row._id !== caseId)))
  return { arrived, syncedAt, failed, seen }
}
