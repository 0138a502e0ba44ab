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
] as const
export type NewsKind = (typeof NEWS_KINDS)[number]

export interface NewsView {
  _id: string
  what: NewsKind
  /** The enterprise or the policy that it is about. */
  name: string
  policyId?: string
  visitId?: string
  /** The last day of a deadline, or that of a visit. */
  day?: string
  at: number
  unread: boolean
}
