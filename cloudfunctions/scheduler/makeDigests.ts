import type { DigestFigures } from '@contract/message'
import { officeKey } from '../domain/actor'
import { linkTo } from '../domain/caseKeys'
import { DAY, dayOf, isoDate, minuteOfDay, startOfDay } from '../domain/localTime'
import type { Context } from '../kit/context'
import { command } from '../kit/database'
import type { OfficeDoc } from '../kit/streetDocuments'
import { create, mayBeSent } from './foldMessages'
import { peopleBehind } from './peopleBehind'

/** From half past eight on a working day; after noon it is too late for the morning's figures. */
const FROM = 8 * 60 + 30
const UNTIL = 12 * 60
/** Figures go up to here. */
const MOST = 100

/**
 * Each working morning: what lies before every office, in the inbox of its members, and by WeChat one message a person who has
 * consented. Documents have the day in their ids, so a run that is repeated or taken up again makes nothing twice.
 */
export async function makeDigests(context: Context): Promise<number> {
  const { collections, now } = context
  const { doc, offices, rules } = await context.street()
  const today = dayOf(now)
  const minute = minuteOfDay(now)
  if (minute < FROM || minute >= UNTIL || !rules.calendar.isWorkday(today)) return 0
  const date = isoDate(today)
  const doneId = `${date}:${doc._id}`
  if (await collections.digests.get(doneId)) return 0
  const people = peopleBehind(context)
  /** The sum of the offices that somebody belongs to. */
  const persons = new Map<string, DigestFigures>()
  for (const office of offices.values()) {
    const _id = `${date}:${office._id}`
    const figures = (await collections.digests.get(_id)) ?? {
      _id,
      at: now,
      ...(await figuresOf(context, office, today)),
    }
    await collections.digests.put(figures)
    if (isNothing(figures)) continue
    for (const accountId of await people([officeKey(office._id)])) {
      persons.set(accountId, sum(persons.get(accountId), figures))
    }
  }
  for (const [accountId, figures] of persons) await tell(context, date, accountId, figures)
  await collections.digests.put({ _id: doneId, at: now, ...NOTHING })
  return persons.size
}

const NOTHING: DigestFigures = { waiting: 0, overdue: 0, dueToday: 0, toDecide: 0 }
const isNothing = (figures: DigestFigures): boolean =>
  figures.waiting + figures.overdue + figures.dueToday + figures.toDecide === 0

const sum = (one: DigestFigures = NOTHING, other: DigestFigures): DigestFigures => ({
  waiting: one.waiting + other.waiting,
  overdue: one.overdue + other.overdue,
  dueToday: one.dueToday + other.dueToday,
  toDecide: one.toDecide + other.toDecide,
})

async function tell(context: Context, date: string, accountId: string, figures: DigestFigures): Promise<void> {
  const { messages } = (await context.street()).doc
  if (!messages || !(await mayBeSent(context, accountId, messages, 'digest'))) return
  const { now } = context
  const message = { kind: 'digest', accountId, figures, state: 'due', dueAt: now, since: now, tries: 0 } as const
  await create(context, { _id: `digest:${date}:${accountId}`, ...message })
}

/** What an office has to do: what it leads and has not answered; of a command centre, what it must send on. */
async function figuresOf(context: Context, { _id, kind }: OfficeDoc, today: number): Promise<DigestFigures> {
  const { collections, now } = context
  const isCentre = kind === 'centre'
  const own = { readers: officeKey(_id), kind: 'report', ...(isCentre ? {} : { leadOfficeId: _id }) }
  const states = isCentre ? ['submitted'] : ['dispatched', 'accepted']
  const counted = async (where: Record<string, unknown>): Promise<number> =>
    (await collections.cases.find({ where, limit: MOST, fields: ['_id'] })).length
  const inStates = async (late: Record<string, unknown>): Promise<number> => {
    const counts = await Promise.all(states.map((state) => counted({ ...own, state, ...late })))
    return Math.min(
      MOST,
      counts.reduce((all, count) => all + count, 0),
    )
  }
  const endOfDay = startOfDay(today) + DAY
  const [waiting, overdue, dueToday, toDecide] = await Promise.all([
    inStates({}),
    inStates({ dueAt: command.lt(now) }),
    inStates({ dueAt: command.gte(now).and(command.lte(endOfDay)) }),
    isCentre ? counted({ links: linkTo.decide(_id) }) : 0,
  ])
  return { waiting, overdue, dueToday, toDecide }
}
