import type { InputOf, OutputOf } from '@contract/contract'
import { useEffect } from 'react'
import type { DraftValue } from '@/components/ActionPanel/actionInput'
import { byField, useSending } from '@/components/Sending/useSending'
import { call } from '@/lib/cloud/call'
import { useDraft } from '@/lib/drafts'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { putIntoBox, visitDraftKey } from '@/lib/outgoing'
import { askAgain, showAnswer } from '@/lib/query'
import { replace } from '@/lib/routes'
import { toast } from '@/lib/toast'
import { checkVisit, inputOfVisit, type VisitDraft, type VisitErrors } from './visitForm'

type Input = InputOf<'enterprise.recordVisit'>

/** The state of the form for one visit: its draft, its errors, and sending it exactly once, now or when there is a network. */
export function useVisitForm(accountId: string, draftId: string, initial: VisitDraft) {
  const text = useEnterpriseText()
  const draft = useDraft<VisitDraft>(visitDraftKey(accountId, draftId), initial, draftId)
  const { value } = draft

  // A photo is noted at once: the app may be closed before what is typed would be kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever photos come or have arrived
  useEffect(() => draft.save(), [value.photos, value.unsent])

  const form = useSending<Input, OutputOf<'enterprise.recordVisit'>, VisitErrors>({
    draft,
    photos: value.photos.length,
    check: () => checkVisit(value, text),
    errorsOf: (fields) =>
      byField(fields.map(({ field, message }) => ({ field: field.replace(/^checklist\./, ''), message }))),
    firstOf: (errors) => Object.values(errors)[0],
    nearButton: ['fileIds'],
    input: () => inputOfVisit(value),
    send: (input, requestId) => call('enterprise.recordVisit', input, { requestId }),
    keep: (input) => {
      const { enterpriseName, photos, unsent } = value
      const written = { ...value, photos, unsent }
      const item = {
        requestId: draft.requestId,
        accountId,
        input,
        draft: written,
        enterpriseName,
        finishedAt: Date.now(),
      }
      if (!putIntoBox({ ...item, what: 'visit' })) return false
      draft.discard()
      toast(text.visit.record.kept)
      replace('visits')
      return true
    },
    photosCanWait: () => value.unsent.every((photo) => photo.kept),
    arrived: (view) => {
      void showAnswer(['visits', 'one', view._id], view).then(() => askAgain(['visits']))
      toast(text.visit.record.sent)
      replace('visit', { id: view._id })
    },
  })

  const set = (part: Partial<VisitDraft>) => {
    draft.change((now) => ({ ...now, ...part }))
    form.clearErrors(Object.keys(part))
  }

  return {
    ...form,
    draft,
    value,
    set,
    change: draft.change,
    look: (name: string, change: (value: DraftValue) => DraftValue) => {
      draft.change((now) => ({ ...now, looked: { ...now.looked, [name]: change(now.looked[name]) } }))
      form.clearErrors([name])
    },
  }
}
