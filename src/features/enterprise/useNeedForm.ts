import type { SubmitInput } from '@contract/case'
import type { CaseView } from '@contract/caseView'
import type { NeedType } from '@contract/need'
import { type DraftValue, photosOf } from '@/components/ActionPanel/actionInput'
import { sendCase } from '@/components/Sending/sendCase'
import { byField, useSending } from '@/components/Sending/useSending'
import { useDraft } from '@/lib/drafts'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { askAgain } from '@/lib/query'
import { back, replace } from '@/lib/routes'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'
import { checkNeed, inputOfNeed, type NeedDraft } from './needForm'

/** What was found on a visit is written by itself for each kind; an enterprise writes one need at a time. */
const keyOf = (accountId: string, { type }: NeedDraft, visitId: string | undefined): string =>
  visitId ? `need:${accountId}:${visitId}:${type ?? ''}` : `need:${accountId}`

/** The state of the form: its draft, which outlives the page, its errors, and sending it exactly once. */
export function useNeedForm(accountId: string, initial: NeedDraft, visitId?: string) {
  const text = useEnterpriseText()
  const draft = useDraft<NeedDraft>(keyOf(accountId, initial, visitId), initial)
  const { type } = draft.value
  const form = useSending<SubmitInput, CaseView, Record<string, string>>({
    draft,
    photos: photosOf((type && draft.value.answers[type]?.fileIds) ?? undefined).length,
    check: () => checkNeed(draft.value, text),
    errorsOf: (fields) =>
      byField(fields.map(({ field, message }) => ({ field: field.replace(/^details\./, ''), message }))),
    firstOf: (errors) => Object.values(errors)[0],
    input: () => {
      const input = inputOfNeed(draft.value)
      return input && visitId ? { ...input, visitId } : input
    },
    // Who writes it down on a visit is told nothing of it by WeChat.
    atTap: () => void (visitId ? undefined : askToTell(['need'])),
    send: sendCase,
    arrived: (view) => {
      if (visitId) {
        void askAgain(['visits'])
        toast(text.visit.need.sent)
        return back()
      }
      toast(text.need.apply.sent)
      replace('need', { id: view._id })
    },
  })

  const set = (part: Partial<NeedDraft>) => {
    draft.change((value) => ({ ...value, ...part }))
    form.clearErrors(Object.keys(part))
  }

  const answer = (type: NeedType, name: string, change: (value: DraftValue) => DraftValue) => {
    form.clearErrors([name])
    draft.change((value) => {
      const answers = value.answers[type] ?? {}
      return { ...value, answers: { ...value.answers, [type]: { ...answers, [name]: change(answers[name]) } } }
    })
  }

  return { ...form, value: draft.value, set, answer }
}
