import type { ParsedInputOf } from '@contract/contract'
import type { NeedType } from '@contract/need'
import { NEEDS_OF_VISIT_MOST } from '@contract/visit'
import type { CaseDoc } from '../domain/caseDoc'
import type { CaseDraft } from '../domain/engine'
import type { TransactionCollections } from '../kit/collections'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import { officesVisiting } from '../kit/visitScope'

type Input = Extract<ParsedInputOf<'cases.submit'>, { kind: 'enterpriseNeed' }>

/** Whose need it is. */
interface Asking {
  name: string
  communityId?: string
  reporter: Omit<CaseDraft['reporter'], 'nameHidden'>
  /** The visit on which an official found it. */
  found?: { visitId: string; day: number; officeId: string }
}

/** Somebody of the enterprise asks in its name. */
export async function askingItself({ account, collections }: MemberContext, { enterpriseId }: Input): Promise<Asking> {
  const belongs = account.enterprises?.some((each) => each.enterpriseId === enterpriseId)
  const own = belongs ? await collections.enterprises.get(enterpriseId) : undefined
  if (!own) throw new Refusal('NOT_ALLOWED', 'notInEnterprise', { field: 'enterpriseId' })
  const { _id: accountId, nameMasked, phoneMasked, phoneVerified } = account
  return {
    name: own.name,
    communityId: own.communityId,
    reporter: { accountId, nameMasked, phoneMasked, phoneVerified },
  }
}

/** An official files what they heard on a visit: it is the need of the enterprise, which sees it and takes it from there. */
export async function foundOnVisit(context: MemberContext, { enterpriseId }: Input, visitId: string): Promise<Asking> {
  const { collections } = context
  const visit = await collections.visits.get(visitId)
  const offices = visit ? officesVisiting(context, await context.street(), visit.communityId) : []
  if (!visit || visit.enterpriseId !== enterpriseId || offices.length === 0) {
    throw new Refusal('NOT_FOUND', 'visitNotFound', { field: 'visitId' })
  }
  if (visit.state !== 'held') throw new Refusal('WRONG_STATE', 'visitNotHeld', { field: 'visitId' })
  const enterprise = await collections.enterprises.get(enterpriseId)
  const person = enterprise?.members.find(({ role }) => role === 'owner') ?? enterprise?.members[0]
  const account = person ? await collections.accounts.get(person.accountId) : undefined
  return {
    name: visit.enterpriseName,
    communityId: visit.communityId,
    reporter: {
      accountId: person?.accountId,
      nameMasked: person?.nameMasked ?? visit.enterpriseName,
      phoneMasked: person?.phoneMasked ?? '',
      phoneVerified: account?.phoneVerified ?? false,
    },
    found: { visitId, day: visit.day, officeId: visit.officeId },
  }
}

/** Notes on the visit what became of what was found there, with the case in one transaction. */
export async function linkToVisit(all: TransactionCollections, visitId: string, theCase: CaseDoc): Promise<void> {
  const visit = await all.visits.get(visitId)
  if (!visit) throw new Refusal('NOT_FOUND', 'visitNotFound', { field: 'visitId' })
  if (visit.needs.length >= NEEDS_OF_VISIT_MOST) {
    throw new Refusal('NOT_ALLOWED', 'visitNeedsFull', { words: { most: NEEDS_OF_VISIT_MOST } })
  }
  const need = { caseId: theCase._id, number: theCase.number, type: theCase.type as NeedType }
  await all.visits.set({ ...visit, needs: [...visit.needs, need] })
}
