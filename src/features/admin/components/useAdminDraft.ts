import { useMemo } from 'react'
import { type Draft, useDraft } from '@/lib/drafts'

interface Versioned {
  _id: string
  version: number
}

export interface AdminDraft<T> extends Draft<T & { version: number }> {
  set(part: Partial<T>): void
  /** It was begun on a version that is no longer there. */
  isStale: boolean
}

/** An edit that is being written: it outlives closing the sheet, and knows which version of the thing it began with. */
export function useAdminDraft<T extends object>(kind: string, thing: Versioned | undefined, initial: T): AdminDraft<T> {
  const version = thing?.version ?? 0
  const key = `manage.${kind}.${thing?._id ?? 'new'}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the content
  const first = useMemo(() => ({ ...initial, version }), [key, version])
  const draft = useDraft(key, first)
  const set = (part: Partial<T>) => draft.change((all) => ({ ...all, ...part }))
  return { ...draft, set, isStale: draft.value.version !== version }
}
