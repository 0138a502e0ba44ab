import type { CaseView } from '@contract/caseView'
import { useState } from 'react'
import { useCategory } from '@/components/CategoryPicker/useCategory'
import type { WrittenAnswer } from '@/components/Questions/writtenAnswers'
import { asFailure, type CallFailure, call } from '@/lib/cloud/call'
import { useInLanguage } from '@/lib/data/street'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { askAgain } from '@/lib/query'
import { scrollToTop } from '@/lib/scroll'
import { useMembership } from '@/lib/session'
import { checkFiling, type FilingDraft, type FilingErrors, inputOfFiling, nextFiling } from './filing'

const FIELDS: Record<string, Exclude<keyof FilingErrors, 'answers'>> = {
  'behalf.name': 'name',
  'behalf.phone': 'phone',
  'behalf.externalId': 'externalId',
  'behalf.reportedAt': 'reportedAt',
  type: 'type',
  text: 'text',
  categoryId: 'categoryId',
  'place.communityId': 'communityId',
  'place.address': 'address',
}

function errorsOf(failure: CallFailure): FilingErrors {
  const errors: FilingErrors = {}
  for (const { field, message } of failure.fields) {
    const [first, questionId = ''] = field.split('.')
    const name = FIELDS[field]
    if (name) errors[name] = message
    else if (first === 'answers') errors.answers = { ...errors.answers, [questionId]: message }
  }
  return errors
}

/** A clerk's form: what is being taken down, what was filed last, and beginning anew. */
export function useFiling(accountId: string) {
  const text = useText()
  const inLanguage = useInLanguage()
  const membership = useMembership()
  const [initial] = useState(() =>
    nextFiling({ channel: membership?.role === 'hotline' ? 'hotline' : 'counter', communityId: undefined }),
  )
  const draft = useDraft<FilingDraft>(`filing:${accountId}`, initial)
  const about = useCategory(draft.value)
  const { category } = about
  const [errors, setErrors] = useState<FilingErrors>({})
  const [problem, setProblem] = useState<string>()
  const [saving, setSaving] = useState(false)
  const [filed, setFiled] = useState<CaseView>()

  const set = (part: Partial<FilingDraft>) => {
    draft.change((value) => ({ ...value, ...part }))
    setErrors((current) => {
      const next = { ...current }
      for (const name of Object.keys(part)) delete next[name as keyof FilingErrors]
      return next
    })
  }

  const labelOf = (questionId: string): string => {
    const question = category?.questions.find(({ id }) => id === questionId)
    return inLanguage(question?.label, question?.labelEn)
  }

  const save = async () => {
    if (saving || filed) return
    const now = Date.now()
    const found = checkFiling(draft.value, category, now, text, labelOf)
    setErrors(found)
    setProblem(undefined)
    const input = inputOfFiling(draft.value, category, now)
    if (!input || Object.keys(found).length > 0) return
    setSaving(true)
    try {
      setFiled(await call('cases.submit', input, { requestId: draft.requestId }))
      // The next caller; what is the same for everybody who comes here stays.
      const next = nextFiling(draft.value)
      draft.discard()
      draft.change(() => next)
      void askAgain(['cases'], ['summary'])
      scrollToTop()
    } catch (error) {
      const failure = asFailure(error)
      const wrong = errorsOf(failure)
      setErrors(wrong)
      if (Object.keys(wrong).length === 0) setProblem(failure.message || text.errors.byCode[failure.code])
    } finally {
      setSaving(false)
    }
  }

  const answer = (questionId: string, written: WrittenAnswer) => {
    if (!category) return
    const { answers } = draft.value
    set({ answers: { ...answers, [category._id]: { ...answers[category._id], [questionId]: written } } })
  }

  return {
    value: draft.value,
    set,
    about,
    answer,
    errors,
    problem,
    saving,
    filed,
    save,
    again: () => setFiled(undefined),
  }
}

export type Filing = ReturnType<typeof useFiling>
