import { useEffect, useState } from 'react'
import { create } from 'zustand'

interface QueueOrder {
  /** The cases of the queue in the order in which they were last shown. */
  ids: readonly string[]
  /** Asks for the cases after these; missing when there are none. */
  more?: (() => void) | undefined
}

/** The queue as it was last shown, so that a case can lead to the next one. */
export const useQueueOrder = create<QueueOrder>()(() => ({ ids: [] }))

/** With fewer cases than this before one, those after them are asked for. */
const AHEAD = 3

/**
 * The cases to go on with: those that stood after this one when it was opened and are there still, for a step taken meanwhile
 * moves this one to another place; after them what has come in since. Somebody who comes from elsewhere begins at the top.
 */
export function following(then: readonly string[], now: readonly string[], caseId: string | undefined): string[] {
  const others = now.filter((id) => id !== caseId)
  const at = caseId === undefined ? -1 : then.indexOf(caseId)
  if (at < 0) return others
  const after = then.slice(at + 1).filter((id) => others.includes(id))
  return [...after, ...others.filter((id) => !then.includes(id))]
}

/** The case after this one, or the first; those that are not loaded yet are asked for in time. */
export function useNextInQueue(caseId: string | undefined): string | undefined {
  const { ids, more } = useQueueOrder()
  const [opened, setOpened] = useState({ caseId, ids })
  if (opened.caseId !== caseId) setOpened({ caseId, ids })
  const ahead = following(opened.ids, ids, caseId)
  const short = caseId !== undefined && ahead.length < AHEAD
  useEffect(() => {
    if (short) more?.()
  }, [short, more])
  return ahead[0]
}
