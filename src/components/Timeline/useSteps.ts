import type { CaseView, EventView } from '@contract/caseView'
import { useEffect, useState } from 'react'
import { asFailure, call } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'

/** Every step once, in order. */
export function together(...parts: ReadonlyArray<readonly EventView[]>): EventView[] {
  const all = new Map(parts.flat().map((event) => [event.version, event]))
  return [...all.values()].sort((a, b) => a.version - b.version)
}

/** The steps of a case: the newest, which come with it, and as many of those before as somebody has asked for. */
export function useSteps(view: CaseView) {
  const { byCode } = useText().errors
  // What was fetched, and what the view showed then: its own steps move on while somebody reads.
  const [kept, setKept] = useState<{ events: EventView[]; earlier?: number }>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  useEffect(() => setKept((now) => now && { ...now, events: together(now.events, view.events) }), [view.events])

  const before = kept ? kept.earlier : view.earlier
  const goBack = async () => {
    if (before === undefined || busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      const found = await call('cases.earlier', { caseId: view._id, before })
      setKept((now) => ({
        events: together(found.events, now?.events ?? [], view.events),
        earlier: found.earlier,
      }))
    } catch (error) {
      const failure = asFailure(error)
      setProblem(failure.message || byCode[failure.code])
    } finally {
      setBusy(false)
    }
  }
  return {
    events: together(kept?.events ?? [], view.events),
    more: before !== undefined,
    goBack: () => void goBack(),
    busy,
    problem,
  }
}
