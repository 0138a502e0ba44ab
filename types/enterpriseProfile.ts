import { z } from 'zod'
import { type FieldValues, inputOf, optionalChoice, optionalDay, optionalLine } from './fields'
import { TAX_GRADES } from './finance/conditions'
import { INDUSTRIES, TURNOVERS, WORKER_BANDS } from './need'

/** What an enterprise tells of itself once, so that no form asks for it again: products and policies are judged by it. */
export const PROFILE_FORM = {
  /** 经营者 of an individual business, 法定代表人 of a company: who stands on the licence. */
  operator: optionalLine(30),
  foundedOn: optionalDay(),
  industry: optionalChoice(INDUSTRIES),
  workers: optionalChoice(WORKER_BANDS),
  turnover: optionalChoice(TURNOVERS),
  taxGrade: optionalChoice(TAX_GRADES),
  /** Whether a loan of the enterprise, or of its owner, is overdue now. */
  arrears: optionalChoice(['noArrears', 'arrears']),
  /** The house or floor within a park, or the block. */
  room: optionalLine(40),
} as const

export type ProfileField = keyof typeof PROFILE_FORM

/** Everything told; what is missing is not known. */
export type EnterpriseProfile = FieldValues<typeof PROFILE_FORM> & {
  /** A park of the street that it is a tenant of. */
  parkId?: string
}

export const saveEnterpriseProfileInput = z.strictObject({
  enterpriseId: z.string().min(1).max(64),
  /** The whole profile as it shall be. */
  profile: inputOf(PROFILE_FORM),
  parkId: z.string().min(1).max(64).optional(),
})
