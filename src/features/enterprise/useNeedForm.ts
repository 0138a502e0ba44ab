import type { NeedType } from '@contract/need'
import { useState } from 'react'
import type { DraftValue } from '@/components/ActionPanel/actionInput'
import { NO_PENDING_PHOTOS } from '@/components/PhotoPicker/usePhotoUploads'
import { asFailure, call } from '@/lib/cloud/call'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { askAgain, showAnswer } from '@/lib/query'
import { replace } from '@/lib/routes'
import { scrollToTop } from '@/lib/scroll'
import { toast } from '@/lib/toast'
import { checkNeed, inputOfNeed, type NeedDraft } from './needForm'

/** The state of the form: its draft, which outlives the page, its errors, and sending it exactly once. */
export function useNeedForm(accountId: string, initial: NeedDraft) {
  const text = useText()
  const draft = useDraft<NeedDraft>(`need:${accountId}`, initial)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string>()
  const [sending, setSending] = useState(false)
  const [pending, setPending] = useState(NO_PENDING_PHOTOS)

  const clear = (name: string) => setErrors(({ [name]: _, ...others }) => others)

  const set = (part: Partial<NeedDraft>) => {
    draft.change((value) => ({ ...value, ...part }))
    for (const name of Object.keys(part)) clear(name)
  }

  const answer = (type: NeedType, name: string, change: (value: DraftValue) => DraftValue) => {
    clear(name)
    draft.change((value) => {
      const answers = value.answers[type] ?? {}
      return { ...value, answers: { ...value.answers, [type]: { ...answers, [name]: change(answers[name]) } } }
    })
  }

  const refuse = (found: Record<string, string>) => {
    setErrors(found)
    const [first] = Object.values(found)
    if (first !== undefined) toast(first)
    scrollToTop()
  }

  const send = async () => {
    if (sending) return
    setProblem(undefined)
    const found = checkNeed(draft.value, text)
    if (pending.failed > 0) found.fileIds = text.components.photos.notSent(pending.failed)
    const input = inputOfNeed(draft.value)
    if (Object.keys(found).length > 0 || !input) return refuse(found)
    draft.save()
    setSending(true)
    try {
      const view = await call('cases.submit', input, { requestId: draft.requestId })
      draft.discard()
      await showAnswer(['case', view._id], view)
      void askAgain(['cases'])
      toast(text.need.apply.sent)
      replace('need', { id: view._id })
    } catch (error) {
      const failure = asFailure(error)
      setProblem(failure.message || text.errors.byCode[failure.code])
      refuse(Object.fromEntries(failure.fields.map(({ field, message }) => [field.replace(/^details\./, ''), message])))
    } finally {
      setSending(false)
    }
  }

  return { value: draft.value, set, answer, errors, problem, sending, pending, setPending, send }
}
