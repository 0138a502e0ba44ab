import { useState } from 'react'
import { useSession } from '@/lib/session'
import { forget, readStored, store } from '@/lib/storage'

const KEPT_MOST = 8

/** What was searched for on this device lately, by this person. Names and phones are not kept. */
export function useRecentSearches() {
  const accountId = useSession((session) => session.account?._id)
  const key = `searches:${accountId ?? ''}`
  const [recent, setRecent] = useState<readonly string[]>(() => readStored<string[]>(key) ?? [])
  return {
    recent,
    keep(query: string) {
      const next = [query, ...recent.filter((other) => other !== query)].slice(0, KEPT_MOST)
      setRecent(next)
      store(key, next)
    },
    clear() {
      setRecent([])
      forget(key)
    },
  }
}
