import { isShared, type Referral, type ReferralStanding, referralsOf, type SharedItem } from '@contract/referral'
import type { Action, Relation } from '@contract/workflow/workflow'
import { addedTo, type CaseState, type Impossible } from '@contract/workflow/workflows'
import type { Actor } from './actor'
import { type AgendaItem, agendaOf } from './agenda'
import type { CaseDoc, EventDoc } from './caseDoc'

type Input = Readonly<Record<string, unknown>>
type Doing = Action<CaseState>

/** Of whom a step of a contact is; what the team records itself names none. */
const NAMED = 'referral'

/** The referral that a step is about, by its number in the input or, where its time runs out, in the agenda. */
function concerned(data: CaseDoc['data'], { refers }: Doing, input: Input): Referral | undefined {
  const inTime = refers === 'end' ? agendaOf(data).find(isEnd)?.facts.order : undefined
  const order = input[NAMED] ?? input.order ?? inTime
  return referralsOf(data).find((each) => each.order === order)
}

const isEnd = ({ action }: AgendaItem): boolean => action === 'endReferral'

/** Why a step does not fit the referrals of a need, or what it chooses is not there. */
export function referralMisfit(
  { data, state }: CaseDoc,
  action: Doing,
  input: Input,
  by: { actor: Actor; relation: Relation; now: number },
): Impossible | undefined {
  const { refers, chooses } = action
  if (chooses) {
    const known = addedTo(data, chooses).some((each) => (each as { order?: number }).order === input.order)
    if (!known) return 'wrongState'
  }
  if (refers === undefined) return undefined
  if (refers === 'propose') {
    const open = referralsOf(data).some(
      ({ productId, standing }) => productId === input.productId && (standing === 'asked' || standing === 'shared'),
    )
    return open ? 'alreadyDone' : undefined
  }
  const referral = concerned(data, action, input)
  if (refers === 'share' || refers === 'decline') return referral?.standing === 'asked' ? undefined : 'wrongState'
  if (refers === 'withdraw' || refers === 'end') return referral?.standing === 'shared' ? undefined : 'wrongState'
  if (by.relation !== 'contact') return input[NAMED] === undefined ? undefined : 'notAllowed'
  const own = by.actor.kind === 'account' && referral !== undefined && referral.contactId === by.actor.contactId
  if (!own) return 'notAllowed'
  return isShared(referral, state, by.now) ? undefined : 'wrongState'
}

/** What stands in the `data` of a need about its referrals after a step. */
export function referralsAfter(
  data: Record<string, unknown>,
  action: Doing,
  input: Input,
  now: number,
): Record<string, unknown> {
  const referral = action.refers && concerned(data, action, input)
  if (!referral || action.refers === undefined || action.refers === 'propose') return data
  const change = changeOf(action.refers, input, now)
  const referrals = referralsOf(data).map((each) => (each === referral ? { ...each, ...change } : each))
  return { ...data, referrals, ...(change.standing ? { agenda: agendaWith(data, referral.order, change) } : {}) }
}

/** The agenda with the end of a referral that is shared now, and without that of one that no longer is. */
function agendaWith(data: CaseDoc['data'], order: number, { until }: Partial<Referral>): AgendaItem[] {
  const others = agendaOf(data).filter((item) => !isEnd(item) || item.facts.order !== order)
  const end = until === undefined ? [] : [{ at: until, action: 'endReferral' as const, facts: { order } }]
  return [...others, ...end].sort((a, b) => a.at - b.at)
}

/** Which referral has ended, where the input of the step does not say it. */
export function endedFacts({ data }: CaseDoc, action: Doing, input: Input): Record<string, number> {
  const ended = action.refers === 'end' ? concerned(data, action, input) : undefined
  return ended ? { order: ended.order } : {}
}

const ENDS: Partial<Record<NonNullable<Doing['refers']>, ReferralStanding>> = {
  decline: 'declined',
  withdraw: 'withdrawn',
  refuse: 'refused',
  end: 'lapsed',
}

function changeOf(refers: NonNullable<Doing['refers']>, input: Input, now: number): Partial<Referral> {
  const standing = ENDS[refers]
  if (standing) return { standing, endedAt: now }
  if (refers !== 'share') return { contactedAt: now }
  return {
    standing: 'shared',
    shared: input.shared as Referral['shared'],
    items: input.items as SharedItem[],
    sharedAt: now,
    until: Number(input.until),
    sharedBy: String(input.accountId),
  }
}

/** The contact whom a step concerns: whose referral it is about, or whose offer was chosen. */
export function contactOf({ data }: Pick<CaseDoc, 'data'>, { action, facts }: Pick<EventDoc, 'action' | 'facts'>) {
  const offers = addedTo(data, 'offers') as ReadonlyArray<{ order: number; referral?: number }>
  const order = action === 'chooseOffer' ? offers.find((offer) => offer.order === facts.order)?.referral : facts.order
  return referralsOf(data).find((each) => each.order === order)?.contactId
}
