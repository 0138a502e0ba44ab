import type { InputOf } from '@contract/contract'
import type { LearnedCategory } from '@contract/search'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '@/lib/cloud/call'
import { useDebounced } from '@/lib/debounce'

/** Whoever pauses this long is asked for; shorter pauses are typing. */
const RESTED = 1200
/** A shorter text tells nothing yet. */
const LEAST = 4

type Asked = InputOf<'cases.suggestCategory'>

/** What earlier reports say that a text is about, once its writer pauses; nothing while nobody knows, and without a network. */
export function useLearnedCategory(
  { title, text }: { title: string; text: string },
  enabled: boolean,
): LearnedCategory['guess'] {
  const asked: Asked = { text: text.trim(), ...(title.trim() ? { title: title.trim() } : {}) }
  const rested = useDebounced(JSON.stringify(asked), RESTED)
  const isTold = (JSON.parse(rested) as Asked).text.length >= LEAST
  const { data } = useQuery({
    queryKey: ['suggestCategory', rested],
    queryFn: () => call('cases.suggestCategory', JSON.parse(rested) as Asked),
    enabled: enabled && isTold,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
    retry: false,
  })
  return enabled && isTold ? data?.guess : undefined
}
