import { create } from 'zustand'

/** The cases of the queue in the order in which they were last shown, so that a case page can lead to the next one. */
export const useQueueOrder = create<{ ids: readonly string[] }>()(() => ({ ids: [] }))

/** The case after this one in the queue; the first one when this is no longer in it. */
export function nextInQueue(ids: readonly string[], caseId: string): string | undefined {
  const index = ids.indexOf(caseId)
  const next = index < 0 ? ids[0] : ids[index + 1]
  return next === caseId ? undefined : next
}
