import type { ParsedInputOf } from '@contract/contract'
import type { CaseDraft } from '../domain/engine'
import { maskName } from '../domain/masking'
import { suggestTeam } from '../domain/suggestTeam'
import { type PartyDetails, sealContent, sealParties } from '../kit/confidence'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { Street } from '../kit/street'
import { verifiedOwner } from './whoReports'

type Input = Extract<ParsedInputOf<'cases.submit'>, { kind: 'dispute' }>
type Disputed = Pick<
  CaseDraft,
  | 'title'
  | 'text'
  | 'place'
  | 'source'
  | 'reportedAt'
  | 'reporter'
  | 'parties'
  | 'partiesSealed'
  | 'suggestion'
  | 'data'
>

/** What an application for mediation is kept as: between whom, sealed, and what it is about, sealed; nothing to be searched. */
export async function disputeDraft(
  context: MemberContext,
  input: Input,
  caseId: string,
  street: Street,
): Promise<Disputed> {
  const { account, now } = context
  const seal = sealFor()
  const own = (sealed: string, field: string) => seal.open(sealed, { collection: 'accounts', id: account._id, field })
  const applicant = {
    name: own(account.nameSealed, 'name'),
    phone: own(account.phoneSealed, 'phone'),
    home: input.home,
  }
  const owners = await Promise.all(
    input.others.map(({ phone }) => (phone === undefined ? undefined : verifiedOwner(context, phone))),
  )
  const self = owners.findIndex((owner) => owner?._id === account._id)
  if (self >= 0) throw new Refusal('INVALID_INPUT', 'disputeWithOneself', { field: `others.${self}.phone` })
  const people = [
    { details: applicant, accountId: account._id, applicant: true },
    ...input.others.map((details, index) => ({ details, accountId: owners[index]?._id, applicant: false })),
  ].map((person, index) => ({ ...person, _id: `p${index + 1}` }))
  const details = Object.fromEntries(
    people.map(({ _id, details: { name, phone = '', home = '' } }): [string, PartyDetails] => [
      _id,
      { name, phone, home },
    ]),
  )
  return {
    title: '',
    text: '',
    place: { communityId: input.communityId, address: '' },
    source: context.caller.source,
    reportedAt: now,
    reporter: {
      accountId: account._id,
      nameMasked: account.nameMasked,
      phoneMasked: account.phoneMasked,
      phoneVerified: account.phoneVerified,
      nameHidden: false,
    },
    parties: people.map(({ _id, applicant, accountId, details: { name } }) => ({
      _id,
      applicant,
      nameMasked: maskName(name),
      ...(accountId === undefined ? {} : { accountId }),
    })),
    partiesSealed: sealParties(caseId, details),
    suggestion: suggestTeam(input, [...street.offices.values()]),
    data: {
      application: {
        facts: sealContent(caseId, 'facts', input.facts),
        request: sealContent(caseId, 'request', input.request),
        at: now,
      },
    },
  }
}
