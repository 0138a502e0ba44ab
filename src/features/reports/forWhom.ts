import { CONTACT_PHONE } from '@contract/account'
import type { FamilyRelation, ReportRequest } from '@contract/case'
import type { Dictionary } from '@/lib/i18n/types'

export type Who = 'self' | 'family' | 'agent' | 'enterprise'

/** Who a report is for, as it is being written. What was written for one choice outlives a look at another. */
export interface ForWhomDraft {
  who: Who
  name: string
  phone: string
  relation: FamilyRelation | undefined
  enterpriseId: string | undefined
}

export const forOneself: ForWhomDraft = {
  who: 'self',
  name: '',
  phone: '',
  relation: undefined,
  enterpriseId: undefined,
}

export type ForWhomErrors = Partial<Record<'name' | 'phone' | 'enterprise', string>>

/** What must be mended before a report for somebody else can be sent. */
export function checkForWhom(
  { who, name, phone, enterpriseId }: ForWhomDraft,
  words: Dictionary['forWhom']['errors'],
): ForWhomErrors {
  if (who === 'self') return {}
  if (who === 'enterprise') return enterpriseId ? {} : { enterprise: words.enterprise }
  return {
    ...(name.trim() ? {} : { name: words.name }),
    ...(phone && !CONTACT_PHONE.test(phone) ? { phone: words.phone } : {}),
  }
}

/** The part of the report that says who it is for, as the contract wants it. */
export function inputOfForWhom(draft: ForWhomDraft): Pick<ReportRequest, 'behalf' | 'enterpriseId'> {
  const { who, relation, phone, enterpriseId } = draft
  if (who === 'self') return {}
  if (who === 'enterprise') return { enterpriseId }
  const person = { name: draft.name.trim(), ...(phone ? { phone } : {}) }
  return {
    behalf: who === 'agent' ? { as: who, ...person } : { as: who, ...person, ...(relation ? { relation } : {}) },
  }
}
