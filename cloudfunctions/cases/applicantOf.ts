import type { ParsedInputOf } from '@contract/contract'
import { type FiledInput, REFERRED_WAYS } from '@contract/dispute'
import { keysOf, mediationKey, relationsOf } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import { maskName, maskPhone } from '../domain/masking'
import type { MemberContext } from '../kit/context'
import type { AccountDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import { verifiedOwner } from '../kit/verifiedOwner'
import { readableCase } from './readCase'
import { openConcerned } from './whoReports'

type Input = Extract<ParsedInputOf<'cases.submit'>, { kind: 'dispute' }>

/** Who applies for mediation, and how the dispute came when somebody else filed it. */
export interface Applicant {
  name: string
  phone?: string
  accountId?: string
  reporter: CaseDoc['reporter']
  origin?: { way: string; body?: string; number?: string; caseId?: string }
  /** The report that becomes the dispute. */
  report?: CaseDoc
}

/** The caller, whoever came to the centre or was referred to it, or who wrote a report. */
export function applicantOf(context: MemberContext, { filed }: Input, centreId: string): Promise<Applicant> {
  if (!filed) return Promise.resolve(ofAccount(context.account))
  return filed.by === 'report' ? ofReport(context, filed.caseId) : ofCentre(context, filed, centreId)
}

function ofAccount(account: AccountDoc): Applicant {
  const { _id, nameSealed, phoneSealed, nameMasked, phoneMasked, phoneVerified } = account
  const open = (sealed: string, field: string) => sealFor().open(sealed, { collection: 'accounts', id: _id, field })
  return {
    name: open(nameSealed, 'name'),
    phone: open(phoneSealed, 'phone'),
    accountId: _id,
    reporter: { accountId: _id, nameMasked, phoneMasked, phoneVerified, nameHidden: false },
  }
}

async function ofCentre(
  context: MemberContext,
  { way, applicant: { name, phone }, body, number }: Extract<FiledInput, { by: 'mediation' }>,
  centreId: string,
): Promise<Applicant> {
  if (!keysOf(context.actor).includes(mediationKey(centreId))) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  if (REFERRED_WAYS.includes(way) && !body) throw new Refusal('INVALID_INPUT', 'referredBy', { field: 'filed.body' })
  const owner = phone === undefined ? undefined : await verifiedOwner(context.collections, phone)
  return { ...named(name, phone, owner), origin: { way, body, number } }
}

/** Who keeps the command centre of a report may bring it to mediation for the reporter, whose name the parties then know. */
async function ofReport(context: MemberContext, caseId: string): Promise<Applicant> {
  const report = await readableCase(context, caseId)
  if (report.kind !== 'report' || !relationsOf(context.actor, report).includes('centre')) {
    throw new Refusal('NOT_ALLOWED', 'notAllowed')
  }
  if (report.reporter.anonymous) throw new Refusal('NOT_ALLOWED', 'anonymousReporter')
  const origin = { way: 'report', number: report.number, caseId }
  const concerned = report.behalfSealed ? openConcerned(report._id, report.behalfSealed) : undefined
  if (report.behalf?.as === 'staff' && concerned) {
    const owner = concerned.phone ? await verifiedOwner(context.collections, concerned.phone) : undefined
    return { ...named(concerned.name, concerned.phone || undefined, owner), origin, report }
  }
  const { accountId } = report.reporter
  const account = accountId ? await context.collections.accounts.get(accountId) : undefined
  if (!account) throw new Refusal('WRONG_STATE', 'reporterGone')
  return { ...ofAccount(account), origin, report }
}

const named = (name: string, phone: string | undefined, owner: AccountDoc | undefined): Applicant => ({
  name,
  phone,
  accountId: owner?._id,
  reporter: {
    accountId: owner?._id,
    nameMasked: maskName(name),
    phoneMasked: phone ? maskPhone(phone) : '',
    phoneVerified: owner !== undefined,
    nameHidden: false,
  },
})
