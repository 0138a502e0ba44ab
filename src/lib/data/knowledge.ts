import type { Bilingual, NoticeView } from '@contract/knowledge'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { useSettings } from '../settings'
import { readStored, store } from '../storage'

const KEY = 'notices'

/** What the street tells everybody now. The last answer is kept on the device, so that it is there without a network. */
export function useNotices() {
  return useQuery({
    queryKey: ['notices'],
    queryFn: async () => {
      const notices = await call('knowledge.notices', {})
      store(KEY, notices)
      return notices
    },
    initialData: () => readStored<NoticeView[]>(KEY)?.filter(({ until }) => until > Date.now()),
    initialDataUpdatedAt: 0,
    staleTime: 5 * 60_000,
  })
}

/** Questions that fit what somebody writes; without words those that helped most. */
export function useFaqs(query: string, limit: number, enabled = true) {
  return useQuery({
    queryKey: ['faqs', query, limit],
    queryFn: () => call('knowledge.search', { query, limit }),
    placeholderData: keepPreviousData,
    enabled,
    staleTime: 10 * 60_000,
  })
}

/** Says that an answer helped. */
export const useHelped = () => useMutation({ mutationFn: (faqId: string) => call('knowledge.helped', { faqId }) })

/** Chooses the person's language of a text; where it was not translated the Chinese one stands in. */
export function useWordsOf(): (words: Bilingual) => string {
  const language = useSettings((settings) => settings.language)
  return (words) => (language !== 'zh' && words.en) || words.zh
}
