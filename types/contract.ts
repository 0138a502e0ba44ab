import { z } from 'zod'
import { ACCOUNT } from './contract/account'
import { ADMIN } from './contract/admin'
import { CASES } from './contract/cases'
import { ENTERPRISE } from './contract/enterprise'
import { ENTERPRISE_MEMBERS } from './contract/enterpriseMembers'
import { FILES } from './contract/files'
import { FINANCE } from './contract/finance'
import { KNOWLEDGE } from './contract/knowledge'
import { MEDIATION } from './contract/mediation'
import { OFFICES } from './contract/offices'
import { SCHEDULER } from './contract/scheduler'
import type { UseCase } from './contract/useCase'
import { LANGUAGES } from './language'

/** Every call there is. The part before the dot names the function that serves it, the part after it the file. */
export const CONTRACT = {
  ...ACCOUNT,
  ...ENTERPRISE_MEMBERS,
  ...CASES,
  ...FINANCE,
  ...ENTERPRISE,
  ...ADMIN,
  ...OFFICES,
  ...MEDIATION,
  ...FILES,
  ...KNOWLEDGE,
  ...SCHEDULER,
} as const

/** These take in personal data, so the privacy text as it is now must have been agreed to. */
export const NEEDS_CONSENT: readonly (keyof typeof CONTRACT)[] = [
  'account.update',
  'account.askCheck',
  'account.saveHousehold',
  'account.registerEnterprise',
  'cases.submit',
]

export type UseCaseName = keyof typeof CONTRACT
/** What a caller writes: defaults may be left out. */
export type InputOf<N extends UseCaseName> = z.input<(typeof CONTRACT)[N]['input']>
/** What a use case receives: parsed, with defaults filled in. */
export type ParsedInputOf<N extends UseCaseName> = z.output<(typeof CONTRACT)[N]['input']>
export type OutputOf<N extends UseCaseName> = NonNullable<
  (typeof CONTRACT)[N] extends UseCase<z.ZodType, infer O> ? { o: O } : never
>['o']

/** The envelope of every call to a cloud function. */
export const eventSchema = z.object({
  useCase: z.string(),
  input: z.unknown(),
  /** Made by the client, kept when it tries again: the same request is carried out once. */
  requestId: z.string().min(8).max(64),
  language: z.enum(LANGUAGES).default('zh'),
})
export type CallEvent = z.input<typeof eventSchema>
