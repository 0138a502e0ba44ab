import type { ParsedInputOf } from '@contract/contract'
import type { CaseDraft } from '../domain/engine'
import { maskName } from '../domain/masking'
import { type PartyDetails, sealContent, sealParties } from '../kit/confidence'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import { verifiedOwner } from '../kit/verifiedOwner'
import type { Applicant } from './applicantOf'

type Input = Extract<ParsedInputOf<'cases.submit'>, { kind: 'dispute' }>
type Disputed = Pick<
  CaseDraft,
  'title' | 'text' | 'place' | 'source' | 'reportedAt' | 'reporter' | 'parties' | 'partiesSealed' | 'data'
>

/** What an application for mediation is kept as: between whom, sealed, and what it is about, sealed; nothing to be searched. */
export async function disputeDraft(
  context: MemberContext,
  input: Input,
  applicant: Applicant,
  caseId: string,
): Promise<Disputed> {
  const { collections, now } = context
  const { name, phone, accountId, reporter, origin } = applicant
  const owners = await Promise.all(
    input.others.map(({ phone: given }) => (given === undefined ? undefined : verifiedOwner(collections, given))),
  )
  const self = input.others.findIndex(
    (other, index) =>
      (accountId !== undefined && owners[index]?._id === accountId) || (phone !== undefined && other.phone === phone),
  )
  if (self >= 0) throw new Refusal('INVALID_INPUT', 'disputeWithOneself', { field: `others.${self}.phone` })
  const people = [
    { details: { name, phone, home: input.home }, language: input.language, accountId, applicant: true },
    ...input.others.map(({ language, ...details }, index) => ({
      details,
      language,
      accountId: owners[index]?._id,
      applicant: false,
    })),
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
    reporter,
    parties: people.map(({ _id, applicant, accountId, language, details: { name, phone } }) => ({
      _id,
      applicant,
      nameMasked: maskName(name),
      ...(language ? { language } : {}),
      ...(accountId === undefined ? {} : { accountId }),
      ...(accountId === undefined && phone ? { phoneHash: sealFor().lookup(phone) } : {}),
    })),
    partiesSealed: sealParties(caseId, details),
    data: {
      application: {
        facts: sealContent(caseId, 'facts', input.facts),
        request: sealContent(caseId, 'request', input.request),
        at: now,
      },
      ...(origin ? { origin: sealedOrigin(caseId, origin) } : {}),
    },
  }
}

/** Which body referred it and under which number may tell what it is about; the way alone does not. */
function sealedOrigin(caseId: string, { body, number, ...open }: NonNullable<Applicant['origin']>) {
  const sealed = (field: string, value: string | undefined) =>
    value === undefined ? {} : { [field]: sealContent(caseId, field, value) }
  return { ...open, ...sealed('body', body), ...sealed('number', number) }
}
