import type { Shift } from './dutyCalendar'

/** Of the duty calendar: to a colleague that a shift is offered or no longer is, to who offered it what became of it, and what a lead changed. */
export const DUTY_NEWS = ['shiftOffered', 'shiftTakenBack', 'shiftTaken', 'shiftRefused', 'shiftChanged'] as const
export type DutyNews = (typeof DUTY_NEWS)[number]

/** What is told to an enterprise or a person beside what happens to cases; it stands in the inbox for a month. */
export const NEWS_KINDS = [
  'enterpriseVerified',
  'enterpriseRefused',
  'enterpriseClaimed',
  'claimAnswered',
  'claimRefused',
  'ownerChanged',
  'policyDue',
  'enterpriseRenamed',
  'visitPlanned',
  'visitChanged',
  'visitCalledOff',
  ...DUTY_NEWS,
] as const
export type NewsKind = (typeof NEWS_KINDS)[number]

export interface NewsView {
  _id: string
  what: NewsKind
  /** The enterprise or the policy that it is about; of a shift, who did it, masked. */
  name: string
  policyId?: string
  visitId?: string
  /** The last day of a deadline, or the day of a visit or of a shift. */
  day?: string
  /** Of a shift: whose calendar it is in. */
  officeId?: string
  shift?: Shift
  at: number
  unread: boolean
}
