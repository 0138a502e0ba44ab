import { type Fields, photos } from '@contract/fields'
import { NEED_FORMS, type NeedType } from '@contract/need'
import { checkAction, type DraftValues, inputOfDraft } from '@/components/ActionPanel/actionInput'
import type { Dictionary } from '@/lib/i18n/types'

/** A need as it is being written: what was answered for one type is kept while another is looked at. */
export interface NeedDraft {
  enterpriseId: string | undefined
  type: NeedType | undefined
  answers: Partial<Record<NeedType, DraftValues>>
}

const PHOTOS: Fields = { fileIds: photos() }
export const NO_ANSWERS: DraftValues = {}

/** What the form of a type asks for, photos last. */
export const fieldsOf = (type: NeedType): Fields => ({ ...NEED_FORMS[type], ...PHOTOS })

export const labelsOf = (type: NeedType, { need }: Dictionary): Record<string, { label: string; hint?: string }> => ({
  ...need.fields[type],
  fileIds: { label: need.apply.photos },
})

/** What must be mended, by the name that the field has in the form. */
export function checkNeed({ enterpriseId, type, answers }: NeedDraft, text: Dictionary): Record<string, string> {
  const errors: Record<string, string> = {}
  if (!enterpriseId) errors.enterpriseId = text.need.apply.missingEnterprise
  if (!type) return { ...errors, type: text.need.apply.missingType }
  const labels = labelsOf(type, text)
  return {
    ...errors,
    ...checkAction(fieldsOf(type), answers[type] ?? NO_ANSWERS, text, (name) => labels[name]?.label ?? name),
  }
}

/** The need as the contract wants it; `undefined` while something is missing. */
export function inputOfNeed({ enterpriseId, type, answers }: NeedDraft) {
  if (!enterpriseId || !type) return undefined
  const { fileIds = [], ...details } = inputOfDraft(fieldsOf(type), answers[type] ?? NO_ANSWERS)
  return { kind: 'enterpriseNeed' as const, type, enterpriseId, details, fileIds: fileIds as string[] }
}
