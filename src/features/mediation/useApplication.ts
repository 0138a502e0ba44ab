import type { SubmitInput } from '@contract/case'
import type { CaseView } from '@contract/caseView'
import { useState } from 'react'
import { sendCase } from '@/components/Sending/sendCase'
import { byField, useSending } from '@/components/Sending/useSending'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { replace } from '@/lib/routes'
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
  const form = useSending<SubmitInput, CaseView, Record<string, string>>({
    draft,
    photos: draft.value.photos.length,
    check: () => checkApplication(draft.value, filing.by, text.dispute.apply.missing),
    errorsOf: byField,
    firstOf: (errors) => Object.values(errors)[0],
    input: () => inputOfApplication(draft.value, filing),
    atTap: () => {
      if (filing.by === 'applicant') void askToTell(['mediation'])
    },
    send: sendCase,
    arrived: (view) => {
      toast(text.dispute.apply.sent)
      // A command centre does not read what is said in mediation: it goes back to the report, which names the dispute.
      if (filing.by === 'report') replace('deskCase', { id: filing.caseId })
      else replace('mediation', { id: view._id })
    },
  })

  const set = (part: Partial<Application>) => {
    draft.change((value) => ({ ...value, ...part }))
    form.clearErrors(Object.keys(part))
  }

  return { ...form, value: draft.value, change: draft.change, set }
}
