import type { OrderInput } from '@contract/fields'
import { URGENCIES, type Urgency } from '@contract/report'
import { type Order, type OrderState, ordersOf } from '@contract/workflow/orders'
import type { Action } from '@contract/workflow/workflow'
import { addedTo, type CaseState } from '@contract/workflow/workflows'
import { agendaAfter } from './agenda'
import { type ClockRules, ownLimit } from './caseClock'
import type { CaseDoc } from './caseDoc'
import { openPromise } from './caseMoments'
import { titleOf } from './caseNumber'
import { referralsAfter } from './referrals'

type Input = Readonly<Record<string, unknown>>

/** What stands in the `data` of a case after an action. */
export function dataAfter(
  theCase: CaseDoc,
  actionName: string,
  action: Action<CaseState>,
  input: Readonly<Record<string, unknown>>,
  now: number,
  rules: ClockRules,
): Record<string, unknown> {
  const data: Record<string, unknown> = { ...theCase.data }
  const { dropsUnless } = action
  const also = dropsUnless && input[dropsUnless.field] !== dropsUnless.is ? dropsUnless.names : []
  for (const name of [...(action.drops ?? []), ...also]) delete data[name]
  if (action.counts) data[action.counts.name] = Number(data[action.counts.name] ?? 0) + 1
  if (action.uncounts) data[action.uncounts] = Math.max(0, Number(data[action.uncounts] ?? 0) - 1)
  if (action.every) data[action.every.name] = now
  if (action.keeps) data[action.keeps] = { ...input, at: now, ...promiseAfter(data, action, input, now, rules) }
  if (action.adds) {
    const list = addedTo(data, action.adds.name)
    data[action.adds.name] = [...list, { ...input, at: now, order: list.length + 1 }]
  }
  const partyId = input[PARTY_ID]
  if (action.perParty && typeof partyId === 'string') {
    const { name } = action.perParty
    data[name] = { ...(data[name] as object | undefined), [partyId]: { ...input, at: now } }
  }
  if (action.lists) {
    const { note: _, fileIds: __, ...told } = input
    const before = (data[action.lists] ?? []) as readonly unknown[]
    data[action.lists] = [...before, { ...told, at: now, version: theCase.version + 1 }]
  }
  if (action.marksLate) data[action.marksLate] = { ...(data[action.marksLate] as object), lateAt: now }
  if (action.splitField) data.orders = [...ordersOf(data), ...newOrders(theCase, input[action.splitField])]
  if (action.marksOrder) data.orders = ordersOf(data).map((order) => markedOrder(order, action.marksOrder, input))
  // What was first written stays for whoever must know later.
  if (action.sets?.text) data.original = data.original ?? { text: theCase.text, address: theCase.place.address }
  return agendaAfter(referralsAfter(data, action, input, now), actionName, action, input, now)
}

/** By when it must be done. Asking for it again does not put off what was asked for before and is still open. */
function promiseAfter(
  data: CaseDoc['data'],
  action: Action<CaseState>,
  input: Input,
  now: number,
  rules: ClockRules,
): { dueAt?: number } {
  const own = ownLimit(action, input, now, rules)
  const open = action.keeps === undefined ? undefined : openPromise(data, action.keeps)
  return own.dueAt === undefined || open === undefined ? own : { dueAt: Math.min(open, own.dueAt) }
}

/** Sub-orders are numbered on from those that there are; number and id follow from the case's own. */
function newOrders(theCase: CaseDoc, given: unknown): Order[] {
  const first = ordersOf(theCase.data).length + 1
  return (given as OrderInput[]).map(({ officeId }, index) => ({
    caseId: `${theCase._id}-${first + index}`,
    number: `${theCase.number}-${first + index}`,
    officeId,
    state: 'open',
  }))
}

function markedOrder(order: Order, state: OrderState | undefined, { caseId, officeId, note }: Input): Order {
  if (order.caseId !== caseId || state === undefined) return order
  return {
    ...order,
    state,
    ...(typeof officeId === 'string' ? { officeId } : {}),
    ...(typeof note === 'string' ? { note } : {}),
  }
}

/** The masked name of the person that the input names, put beside it by the use case that knows the accounts. */
export const PERSON_NAME = 'personName'

/** Which party acts or is acted for, put there by the use case that knows who the actor is. */
export const PARTY_ID = 'partyId'

export const urgencyFields = (urgency: Urgency): Pick<CaseDoc, 'urgency' | 'urgencyRank'> => ({
  urgency,
  urgencyRank: URGENCIES.indexOf(urgency),
})

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** What an action writes into the head of a case: who leads, who helps, under which case it stands, and what a person corrects. */
export function headAfter(
  theCase: CaseDoc,
  action: Action<CaseState>,
  input: Readonly<Record<string, unknown>>,
): Partial<CaseDoc> {
  const head: Partial<CaseDoc> = {}
  const given = (field: string | undefined): string | undefined =>
    field !== undefined && typeof input[field] === 'string' ? input[field] : undefined
  const lead = given(action.leadField)
  if (lead) {
    head.leadOfficeId = lead
    head.helperIds = theCase.helperIds.filter((id) => id !== lead)
    if (lead !== theCase.leadOfficeId) Object.assign(head, { assigneeId: undefined, assigneeName: undefined })
  }
  if (action.leavesOffices)
    Object.assign(head, { leadOfficeId: undefined, helperIds: [], assigneeId: undefined, assigneeName: undefined })
  if (action.recognises) {
    const { partyId, accountId } = input
    if (typeof accountId === 'string')
      head.parties = theCase.parties?.map((party) => (party._id === partyId ? { ...party, accountId } : party))
  }
  const main = given(action.mainField)
  if (main) head.mainId = main
  if (action.leavesAssignee) Object.assign(head, { assigneeId: undefined, assigneeName: undefined })
  if (action.leavesMain) head.mainId = undefined
  const centre = given(action.centreField)
  if (centre) {
    head.centreId = centre
    const past = [...(theCase.pastCentreIds ?? []), theCase.centreId]
    head.pastCentreIds = [...new Set(past)].filter((id) => id !== centre)
  }
  const helpers = [action.helperField === undefined ? [] : input[action.helperField]].flat().filter(isText)
  if (helpers.length > 0) {
    const leads = lead ?? theCase.leadOfficeId
    head.helperIds = [...new Set([...theCase.helperIds, ...helpers])].filter((id) => id !== leads)
  }
  const text = given(action.sets?.text)
  if (text) {
    head.text = text
    // A title that nobody wrote is the beginning of the text, and follows it.
    if (theCase.title === titleOf(theCase.text)) head.title = titleOf(text)
  }
  const address = given(action.sets?.address)
  if (address) head.place = { ...theCase.place, address }
  const categoryId = given(action.sets?.categoryId)
  if (categoryId) head.categoryId = categoryId
  const matter = given(action.sets?.matter)
  if (matter) head.matter = matter
  const urgency = given(action.sets?.urgency)
  if (urgency) Object.assign(head, urgencyFields(urgency as Urgency))
  const assignee = given(action.sets?.assigneeId)
  if (assignee) Object.assign(head, { assigneeId: assignee, assigneeName: given(PERSON_NAME) })
  return head
}
