import type { ReportInput } from '@contract/case'
import type { CaseDraft } from '../domain/engine'
import { maskLabel, maskName, maskPhone } from '../domain/masking'
import { hasRight, type MemberContext } from '../kit/context'
import type { AccountDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import { verifiedOwner } from '../kit/verifiedOwner'

type Input = ReportInput
type Behalf = NonNullable<Input['behalf']>
type Reporting = Pick<
  CaseDraft,
  | 'source'
  | 'reportedAt'
  | 'reporter'
  | 'enterpriseId'
  | 'enterpriseName'
  | 'behalf'
  | 'behalfSealed'
  | 'behalfHashes'
  | 'concernedId'
>

const RIGHT_FOR = { agent: 'report.submitForOther', staff: 'report.submitForCaller' } as const

/** Refuses who may not report in this way: for somebody without the right, as an enterprise without belonging to it. */
export function refuseForeign({ account }: MemberContext, { behalf, enterpriseId }: Input): void {
  if (behalf && enterpriseId) throw new Refusal('INVALID_INPUT', 'behalfOrEnterprise', { field: 'behalf' })
  if (behalf && behalf.as !== 'family' && !hasRight(account.memberships, RIGHT_FOR[behalf.as])) {
    throw new Refusal('NOT_ALLOWED', 'notAllowed')
  }
  if (enterpriseId && !account.enterprises?.some((membership) => membership.enterpriseId === enterpriseId)) {
    throw new Refusal('NOT_ALLOWED', 'notInEnterprise', { field: 'enterpriseId' })
  }
}

/** Whose report it is, how it came in, and the person it is for: names and phones sealed, and masked for lists. */
export async function whoReports(context: MemberContext, input: Input, caseId: string): Promise<Reporting> {
  const { account, now } = context
  const { behalf, enterpriseId, hideName } = input
  const own: Reporting = {
    source: context.caller.source,
    reportedAt: now,
    enterpriseId,
    enterpriseName: enterpriseId && (await context.collections.enterprises.get(enterpriseId))?.name,
    reporter: reporterOf(account, input),
  }
  if (!behalf) return own
  const { as, phone } = behalf
  const nameMasked = as === 'staff' ? maskLabel(behalf.name) : maskName(behalf.name)
  const phoneMasked = phone ? maskPhone(phone) : ''
  const concerned: Pick<Reporting, 'behalf' | 'behalfSealed' | 'behalfHashes'> = {
    behalf: { as, relation: as === 'family' ? behalf.relation : undefined, nameMasked, phoneMasked },
    behalfSealed: sealConcerned(caseId, behalf),
    behalfHashes: [behalf.name, ...(phone ? [phone] : [])].map((value) => sealFor().lookup(value)),
  }
  if (as === 'family') return { ...own, ...concerned }
  const owner = phone ? await verifiedOwner(context.collections, phone) : undefined
  if (as === 'agent') {
    return { ...own, ...concerned, concernedId: owner && owner._id !== account._id ? owner._id : undefined }
  }
  return {
    ...concerned,
    source: behalf.channel,
    reportedAt: Math.min(behalf.reportedAt ?? now, now),
    reporter: {
      accountId: owner?._id,
      nameMasked,
      phoneMasked,
      phoneVerified: owner !== undefined,
      nameHidden: hideName,
    },
  }
}

/** What a case says of its reporter; of one who stays unknown, only the account that hears the answer. */
function reporterOf(account: AccountDoc, { anonymous, hideName }: Input): CaseDraft['reporter'] {
  const { _id: accountId, nameMasked, phoneMasked, phoneVerified } = account
  if (anonymous) {
    return { accountId, nameMasked: '', phoneMasked: '', phoneVerified, nameHidden: true, anonymous: true }
  }
  return { accountId, nameMasked, phoneMasked, phoneVerified, nameHidden: hideName }
}

const place = (caseId: string) => ({ collection: 'cases', id: caseId, field: 'behalf' })

const sealConcerned = (caseId: string, { name, phone = '' }: Behalf): string =>
  sealFor().seal(JSON.stringify({ name, phone }), place(caseId))

/** The whole name and phone of the person that a report is for. */
export const openConcerned = (caseId: string, sealed: string): { name: string; phone: string } =>
  JSON.parse(sealFor().open(sealed, place(caseId)))
