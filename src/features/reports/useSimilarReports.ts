import type { InputOf } from '@contract/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '@/lib/cloud/call'
import type { ReportDraft } from './reportDraft'

type Asked = InputOf<'cases.similar'>

/** Milliseconds without a keystroke before it is asked. */
const WAIT = 800
const TEXT_LEAST = 8
/** What is written beyond this says no more of what it is about. */
const TEXT_ASKED = 600

/** What is asked about a draft; nothing while it says too little, or nothing of where it is. */
function askedOf(
  draft: Pick<ReportDraft, 'text' | 'title' | 'type' | 'place'> & { categoryId?: string },
): Asked | undefined {
  const { communityId, address, point } = draft.place
  const text = draft.text.trim()
  if (text.length < TEXT_LEAST || !(communityId || address.trim() || point)) return undefined
  return {
    text: text.slice(0, TEXT_ASKED),
    title: draft.title.trim(),
    address: address.trim(),
    ...(draft.type ? { type: draft.type } : {}),
    ...(draft.categoryId ? { categoryId: draft.categoryId } : {}),
    ...(communityId ? { communityId } : {}),
    ...(point ? { point } : {}),
  }
}

/** Open reports of the matter that is being written about, asked for when the writing pauses. Failing is silent: it only helps. */
export function useSimilarReports(draft: Parameters<typeof askedOf>[0]) {
  const asked = JSON.stringify(askedOf(draft) ?? null)
  const [settled, setSettled] = useState('null')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(asked), WAIT)
    return () => clearTimeout(timer)
  }, [asked])
  const found = useQuery({
    queryKey: ['similar', settled],
    queryFn: () => call('cases.similar', JSON.parse(settled) as Asked),
    enabled: settled !== 'null',
    staleTime: 60_000,
    retry: false,
    placeholderData: (before) => before,
  })
  return settled === 'null' ? [] : (found.data ?? [])
}
