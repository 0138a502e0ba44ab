import type { CaseRow, ListKey } from '@contract/case'
import type { CaseState } from '@contract/workflow/workflows'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { beep } from '@/lib/beep'
import { call } from '@/lib/cloud/call'
import { usePoll } from '@/lib/poll'
import { useSettings } from '@/lib/settings'

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
 * office when it was not known before and is in the state in which cases come to that office.
 */
export function useChanges(key: ListKey | undefined, entry: CaseState, rows: readonly CaseRow[]): Changes {
  const client = useQueryClient()
  const since = useRef<number>()
  const known = useRef(new Map<string, number>())
  const [arrived, setArrived] = useState<readonly CaseRow[]>([])
  const [syncedAt, setSyncedAt] = useState<number>()
  const [failed, setFailed] = useState(false)

  const take = (changed: readonly CaseRow[]) => {
    for (const name of ['cases', 'summary']) void client.invalidateQueries({ queryKey: [name] })
    for (const row of changed) void client.invalidateQueries({ queryKey: ['case', row._id] })
    const fresh = changed.filter((row) => row.state === entry && !known.current.has(row._id)).reverse()
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
      const changed = answer.rows.filter((row) => known.current.get(row._id) !== row.version)
      if (!isFirst && (changed.length > 0 || answer.more)) take(changed)
      for (const row of changed) known.current.set(row._id, row.version)
      since.current = answer.until
      setFailed(false)
      setSyncedAt(Date.now())
    } catch {
      setFailed(true)
    }
  }

  for (const row of rows) known.current.set(row._id, row.version)
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
