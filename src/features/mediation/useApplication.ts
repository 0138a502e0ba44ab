import { useState } from 'react'
import { useAfterPhotos } from '@/components/PhotoPicker/useAfterPhotos'
import { NO_PENDING_PHOTOS } from '@/components/PhotoPicker/usePhotoUploads'
import { asFailure, call } from '@/lib/cloud/call'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { askAgain, showAnswer } from '@/lib/query'
import { replace } from '@/lib/routes'
import { scrollToTop } from '@/lib/scroll'
import { useSession } from '@/lib/session'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'
import {
  type Application,
  type Beginning,
  checkApplication,
  emptyApplication,
  type Filing,
  inputOfApplication,
} from './application'

const draftKey = (accountId: string, filing: Filing): string =>
  filing.by === 'applicant'
    ? `dispute:${accountId}`
    : `disputeFor:${accountId}:${filing.by === 'report' ? filing.caseId : filing.by}`

/** The state of the form: its draft, which outlives the page, its errors, and sending it exactly once. */
export function useApplication(accountId: string, filing: Filing, begin?: Beginning) {
  const text = useText()
  const [initial] = useState(() =>
    emptyApplication(begin ?? { communityId: useSession.getState().account?.communityId }),
  )
  const draft = useDraft<Application>(draftKey(accountId, filing), initial)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string>()
  const [sending, setSending] = useState(false)
  const [pending, setPending] = useState(NO_PENDING_PHOTOS)

  const set = (part: Partial<Application>) => {
    draft.change((value) => ({ ...value, ...part }))
    const names = Object.keys(part)
    setErrors((current) =>
      Object.fromEntries(Object.entries(current).filter(([name]) => !names.includes(name.split('.')[0] ?? ''))),
    )
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
    const found = checkApplication(draft.value, filing.by, text.dispute.apply.missing)
    if (pending.failed > 0) found.fileIds = text.components.photos.notSent(pending.failed)
    const input = inputOfApplication(draft.value, filing)
    if (Object.keys(found).length > 0 || !input) return refuse(found)
    draft.save()
    if (filing.by === 'applicant') void askToTell(['mediation'])
    setSending(true)
    try {
      const view = await call('cases.submit', input, { requestId: draft.requestId })
      draft.discard()
      await showAnswer(['case', view._id], view)
      void askAgain(['cases'])
      toast(text.dispute.apply.sent)
      // A command centre does not read what is said in mediation: it goes back to the report, which names the dispute.
      if (filing.by === 'report') replace('deskCase', { id: filing.caseId })
      else replace('mediation', { id: view._id })
    } catch (error) {
      const failure = asFailure(error)
      setProblem(failure.message || text.errors.byCode[failure.code])
      refuse(Object.fromEntries(failure.fields.map(({ field, message }) => [field, message])))
    } finally {
      setSending(false)
    }
  }

  const afterPhotos = useAfterPhotos(pending, draft.value.photos.length, () => void send())

  return { value: draft.value, change: draft.change, set, errors, problem, sending, pending, setPending, afterPhotos }
}
