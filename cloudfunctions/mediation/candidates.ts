import { accountKey } from '../domain/actor'
import { shiftAt, shiftsOn } from '../domain/dutyCalendar'
import type { Candidate } from '../domain/suggestTeams'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'
import type { AccountDoc } from '../kit/peopleDocuments'
import { dutyDocId, isNear } from './duty'
import { calendarOf, dutyDayId } from './dutyDays'
import { enteredOf, loadsBy, mediatorsIn, teamsAmong, unentered } from './mediatorRows'

/** Everybody who mediates in some teams, as the suggestion looks at them: what they can do, how much they have, duty now. */
export async function candidatesFor(
  context: MemberContext,
  officeIds: readonly string[],
  communityId: string,
): Promise<{ candidates: Candidate[]; accounts: Map<string, AccountDoc> }> {
  const people = await mediatorsIn(context, officeIds)
  const ids = people.map(({ _id }) => _id)
  const [entered, loads, onDuty] = await Promise.all([
    enteredOf(context, ids),
    loadsBy(context, ids.map(accountKey)),
    onDutyNow(context, officeIds, ids, communityId),
  ])
  const candidates = people.map((account): Candidate => {
    const { _id, street } = account
    const { types, languages, communityIds, most } = entered.get(_id) ?? unentered(_id, street)
    return {
      accountId: _id,
      officeIds: teamsAmong(account, officeIds).map(({ officeId }) => officeId),
      types,
      languages,
      communityIds,
      most,
      running: loads.get(accountKey(_id))?.running ?? 0,
      onDutyIn: officeIds.filter((officeId) => {
        const { served, chosen } = onDuty.get(officeId) ?? { served: [], chosen: [] }
        return chosen.includes(_id) || (served.includes(_id) && isNear(communityIds, communityId))
      }),
    }
  })
  return { candidates, accounts: new Map(people.map((account) => [account._id, account])) }
}

/** Who is on duty now, by team: by its calendar, or of their own choice for a community. */
async function onDutyNow(
  { collections, now, street }: MemberContext,
  officeIds: readonly string[],
  ids: readonly string[],
  communityId: string,
): Promise<Map<string, { served: string[]; chosen: string[] }>> {
  const { calendars } = await street()
  const { date } = shiftAt(undefined, now)
  const [plans, days, chosen] = await Promise.all([
    collections.dutyPlans.find({ where: { _id: command.in([...officeIds]) }, limit: officeIds.length }),
    collections.dutyDays.find({
      where: { _id: command.in(officeIds.map((officeId) => dutyDayId(officeId, date))) },
      limit: officeIds.length,
    }),
    ids.length === 0
      ? []
      : collections.shifts.find({ where: { _id: command.in(ids.map(dutyDocId)) }, limit: ids.length }),
  ])
  const present = new Set(ids)
  return new Map(
    officeIds.map((officeId) => {
      const plan = plans.find(({ _id }) => _id === officeId)
      const day = days.find((each) => each.officeId === officeId)
      const { shift } = shiftAt(plan?.hours, now)
      const served = shift ? shiftsOn(plan, day?.shifts, calendarOf(calendars, date), date, present)[shift] : []
      const own = chosen.filter(
        (duty) => duty.officeId === officeId && duty.until > now && duty.communityIds.includes(communityId),
      )
      return [officeId, { served, chosen: ids.filter((id) => own.some(({ _id }) => _id === dutyDocId(id))) }]
    }),
  )
}
