import { type CreditCodeResult, checkCreditCode } from '@contract/creditCode'
import type { EnterpriseRole } from '@contract/enterprise'
import type { Dictionary } from '@/lib/i18n/types'

type Errors = Dictionary['enterprise']['register']['errors']

/** The form of an enterprise, as it is being written. */
export interface EnterpriseDraft {
  creditCode: string
  enterpriseName: string
  communityId: string | undefined
  address: string
  /** A park that was chosen, or none; while neither was, the address says it. */
  parkId?: string
  /** Of an individual business that a clerk registers. */
  operator: string
  myRole: EnterpriseRole
}

export type EnterpriseErrors = Partial<Record<keyof EnterpriseDraft, string>>

/** What is wrong with a code, in words. */
export function creditProblem(result: CreditCodeResult, words: Errors): string | undefined {
  if (result.ok) return undefined
  switch (result.why) {
    case 'length':
      return words.length(result.length)
    case 'oldNumber':
      return words.oldNumber
    case 'lookAlike':
      return words.lookAlike(result.position, result.written, result.meant)
    case 'character':
      return words.character(result.position, result.written)
    case 'region':
      return words.region(result.position, result.written)
    case 'check':
      return words.check
  }
}

/** Characters of a name or an address. */
const LEAST = 2
export const ADDRESS_LEAST = LEAST

/** What must be mended before an enterprise can be registered. */
export function checkEnterprise(draft: EnterpriseDraft, words: Errors): EnterpriseErrors {
  const creditCode = creditProblem(checkCreditCode(draft.creditCode), words)
  return {
    ...(creditCode ? { creditCode } : {}),
    ...(draft.enterpriseName.trim().length < LEAST ? { enterpriseName: words.name } : {}),
    ...(draft.communityId ? {} : { communityId: words.community }),
    ...(draft.address.trim().length < LEAST ? { address: words.address } : {}),
  }
}
