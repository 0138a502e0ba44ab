import { handlingLimit, LIMIT_UNITS, type Limit, type LimitTable, limitKey } from '@contract/limits'
import { REPORT_TYPES, URGENCIES, type Urgency } from '@contract/report'
import { whyImpossible, workflowOf } from '@contract/workflow/workflows'
import fc from 'fast-check'
import { CALENDAR_2026 } from '../../config/streets/beiyuan/calendar2026'
import { type ClockRules, clockAfter, clockAtOpening, ownLimit, recalculation } from './caseClock'
import type { CaseDoc } from './caseDoc'
import { provisionalYears } from './caseKeys'
import { nextAtOf, timeoutAction } from './caseMoments'
import { addWorkingDays, addWorkingMinutes, deadlineOf, workingDaysBetween, workingMinutesBetween } from './deadlines'
import { DAY, dayOf, HOUR, isoDate } from './localTime'
import { runningEnd, warningOf } from './runningLimit'
import { WorkCalendar } from './workCalendar'

const calendar = new WorkCalendar([CALENDAR_2026])
const NEW_YEAR_2027 = { year: 2027, off: ['2027-01-01'], work: [], source: '' }
const START_OF_2026 = Date.parse('2026-01-01T00:00:00+08:00')

const instant = fc.integer({ min: START_OF_2026, max: START_OF_2026 + 330 * DAY })
const span = fc.integer({ min: 0, max: 20 * DAY })
const limit: fc.Arbitrary<Limit> = fc.record({
  unit: fc.constantFrom(...LIMIT_UNITS),
  amount: fc.integer({ min: 1, max: 30 }),
})

/** Pauses one after the other from a moment on: how long until each, and how long each. */
const pausesFrom = (since: number, gaps: ReadonlyArray<readonly [number, number]>) => {
  let at = since
  return gaps.map(([gap, length]) => {
    const from = at + gap
    at = from + length
    return { from, to: at }
  })
}
const gaps = fc.array(fc.tuple(span, span), { maxLength: 4 })

describe('a limit that runs', () => {
  test('more days end later, and later starts do not end earlier', () => {
    fc.assert(
      fc.property(instant, span, fc.integer({ min: 1, max: 60 }), (start, later, days) => {
        const end = (from: number, amount: number) => addWorkingDays(calendar, from, amount).dueAt
        expect(end(start, days + 1)).toBeGreaterThan(end(start, days))
        expect(end(start + later, days)).toBeGreaterThanOrEqual(end(start, days))
      }),
    )
  })

  test('of every unit ends after it began, and a larger amount not earlier', () => {
    fc.assert(
      fc.property(instant, limit, (start, { unit, amount }) => {
        const end = (value: number) => deadlineOf(calendar, start, { unit, amount: value }).dueAt
        expect(end(amount)).toBeGreaterThan(start)
        expect(end(amount + 1)).toBeGreaterThan(end(amount))
      }),
    )
  })

  test('in days ends exactly at the end of the n-th day that is worked after the day of its start', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 60 }), (start, days) => {
        const { dueAt } = addWorkingDays(calendar, start, days)
        expect(workingDaysBetween(calendar, start, dueAt)).toBe(days)
        expect(calendar.isWorkday(dayOf(dueAt))).toBe(true)
        expect(dayOf(dueAt + 1)).toBe(dayOf(dueAt) + 1)
      }),
    )
  })

  test('in office hours ends when exactly so many of them have passed', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 60 }), (start, hours) => {
        const { dueAt } = addWorkingMinutes(calendar, start, hours * 60)
        expect(workingMinutesBetween(calendar, start, dueAt)).toBeCloseTo(hours * 60, 3)
      }),
    )
  })
})

describe('pauses', () => {
  test('a longer pause never brings a nearer limit', () => {
    fc.assert(
      fc.property(instant, limit, gaps, span, fc.nat({ max: 10 }), (since, given, before, longer, extendedBy) => {
        const pauses = pausesFrom(since, before)
        const last = pauses.at(-1)
        if (!last) return
        const end = (extra: number) =>
          runningEnd(calendar, {
            since,
            limit: given,
            pauses: [...pauses.slice(0, -1), { ...last, to: last.to + extra }],
            extendedBy,
          }).dueAt
        expect(end(longer)).toBeGreaterThanOrEqual(end(0))
      }),
    )
  })

  test('the limit is later by just the working time of its pauses, in its own unit', () => {
    fc.assert(
      fc.property(instant, limit, gaps, (since, given, lengths) => {
        const pauses = pausesFrom(since, lengths)
        const plain = deadlineOf(calendar, since, given).dueAt
        const { dueAt } = runningEnd(calendar, { since, limit: given, pauses, extendedBy: 0 })
        const sum = (time: (from: number, to: number) => number) =>
          pauses.reduce((total, { from, to }) => total + time(from, to), 0)
        if (given.unit === 'workingDays') {
          const paused = sum((from, to) => workingDaysBetween(calendar, from, to))
          expect(workingDaysBetween(calendar, plain, dueAt)).toBe(paused)
        } else if (given.unit === 'workingHours') {
          const paused = sum((from, to) => workingMinutesBetween(calendar, from, to))
          expect(workingMinutesBetween(calendar, plain, dueAt)).toBeCloseTo(paused, 3)
        } else {
          expect(dueAt - plain).toBe(sum((from, to) => to - from))
        }
      }),
    )
  })
})

describe('the warning', () => {
  test('of a limit in working days comes a working day before it, or a fifth of it where that is more', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 30 }), (since, amount) => {
        const running = { since, limit: { unit: 'workingDays', amount } as const, pauses: [], extendedBy: 0 }
        const { dueAt } = runningEnd(calendar, running)
        const before = workingDaysBetween(calendar, warningOf(calendar, dueAt, running), dueAt)
        expect(before).toBe(Math.max(1, Math.ceil(amount / 5)))
      }),
    )
  })

  test.each([
    ['hours', 24, 4.8 * HOUR],
    ['days', 7, 1.4 * DAY],
  ] as const)('of a limit of so many %s by the clock (%i) comes a fifth of it before', (unit, amount, before) => {
    const running = { since: START_OF_2026, limit: { unit, amount }, pauses: [], extendedBy: 0 }
    const { dueAt } = runningEnd(calendar, running)
    expect(dueAt - warningOf(calendar, dueAt, running)).toBeCloseTo(before, 0)
  })
})

const rules = (limits: LimitTable): ClockRules => ({ calendar, limits })
const ROWS = URGENCIES.flatMap((urgency) => [
  limitKey({ scope: 'street', urgency }),
  limitKey({ scope: 'type', key: 'help', urgency }),
  limitKey({ scope: 'category', key: 'utilities', urgency }),
])
const table: fc.Arbitrary<LimitTable> = fc.dictionary(fc.constantFrom(...ROWS), limit, { maxKeys: ROWS.length })

const aCase = (change: Partial<CaseDoc> = {}): CaseDoc => ({
  _id: 'c1',
  kind: 'report',
  street: 'beiyuan',
  number: 'BY202611230001',
  type: 'help',
  title: '路灯不亮',
  text: '路灯不亮',
  place: { address: '' },
  source: 'weapp',
  reportedAt: 0,
  createdAt: 0,
  updatedAt: 0,
  state: 'submitted',
  version: 1,
  open: true,
  waits: true,
  readers: [],
  links: [],
  centreId: 'centre-command',
  helperIds: [],
  urgency: 'normal',
  urgencyRank: 0,
  reporter: { nameMasked: '张*', phoneMasked: '138****1234', phoneVerified: true, nameHidden: false },
  fileIds: [],
  dueProvisional: false,
  overdue: false,
  data: {},
  lastHash: '',
  ...change,
})

const action = (name: string) => {
  const found = workflowOf('report').actions[name]
  if (!found) throw new Error(`no action ${name}`)
  return found
}

/** A case after an action, as far as its clock is concerned. */
function stepped(
  before: CaseDoc,
  name: string,
  now: number,
  limits: LimitTable,
  change: Partial<CaseDoc> = {},
  input: Readonly<Record<string, unknown>> = {},
): CaseDoc {
  const moved = { ...before, ...change }
  return { ...moved, ...clockAfter(before, moved, action(name), input, now, rules(limits)) }
}

const dispatched = (now: number, limits: LimitTable, change: Partial<CaseDoc> = {}) => {
  const filed = aCase({ ...clockAtOpening(now, rules(limits)), ...change })
  return stepped(filed, 'dispatch', now, limits, { state: 'dispatched', leadOfficeId: 'construction' })
}

const ofUrgency = (urgency: Urgency) => ({ urgency, urgencyRank: URGENCIES.indexOf(urgency) })
const twoUrgencies = fc
  .tuple(fc.constantFrom(...URGENCIES), fc.constantFrom(...URGENCIES))
  .filter(([less, more]) => URGENCIES.indexOf(less) < URGENCIES.indexOf(more))

describe('urgency', () => {
  test('what is more urgent never has more time from the start, whatever the table and the day', () => {
    fc.assert(
      fc.property(instant, table, twoUrgencies, fc.constantFrom(...REPORT_TYPES), (now, limits, [less, more], type) => {
        const due = (urgency: Urgency) =>
          dispatched(now, limits, { type, categoryId: 'utilities', ...ofUrgency(urgency) }).dueAt ?? 0
        expect(due(more)).toBeLessThanOrEqual(due(less))
      }),
      { numRuns: 300 },
    )
  })

  test('making a case more urgent never gives it more time, paused or extended, even under a table edited since', () => {
    fc.assert(
      fc.property(
        instant,
        table,
        table,
        twoUrgencies,
        gaps,
        fc.nat({ max: 10 }),
        (now, limits, edited, [less, more], lengths, extendedBy) => {
          const started = dispatched(now, limits, ofUrgency(less))
          const pauses = pausesFrom(now, lengths)
          const until = pauses.at(-1)?.to ?? now
          const running = { ...started, pauses, extendedBy, state: 'accepted', provisionalYear: 2027 } as const
          const before = stepped(running, 'moveLimit', until, limits)
          const after = stepped(before, 'prioritise', until, edited, ofUrgency(more))
          expect(after.dueAt ?? 0).toBeLessThanOrEqual(before.dueAt ?? 0)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('one limit in hours and one in working days are compared by the day that they begin on', () => {
    const limits: LimitTable = {
      'street::normal': { unit: 'hours', amount: 30 },
      'street::urgent': { unit: 'workingDays', amount: 1 },
    }
    const friday = Date.parse('2026-11-20T10:00:00+08:00')
    const measure = (each: Limit) => deadlineOf(calendar, friday, each).dueAt
    expect(handlingLimit(limits, { type: 'help', urgency: 'urgent' }, measure)).toEqual({ unit: 'hours', amount: 30 })
    expect(dispatched(friday, limits, ofUrgency('urgent')).dueAt).toBe(friday + 30 * HOUR)
  })
})

describe('what a case waits for', () => {
  test('the warning never lies in the past, and the next moment is the earliest that its state allows', () => {
    const names = ['warnAt', 'dueAt', 'stepDueAt', 'escalateAt'] as const
    const actions = { warnAt: 'warn', dueAt: 'overdue', stepDueAt: 'acceptLate', escalateAt: 'escalate' } as const
    const moments = fc.record(
      { warnAt: instant, dueAt: instant, stepDueAt: instant, escalateAt: instant, supervision: instant, urge: instant },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(moments, fc.boolean(), ({ supervision, urge, ...clock }, overdue) => {
        const data = {
          ...(supervision && { supervision: { dueAt: supervision } }),
          ...(urge && { urge: { dueAt: urge } }),
        }
        const waiting = aCase({ state: 'dispatched', leadOfficeId: 'construction', overdue, data, ...clock })
        const all = [
          ...names
            .filter((name) => !(overdue && name === 'dueAt'))
            .map((name) => [clock[name], actions[name]] as const),
          [supervision, 'supervisionLate'] as const,
          [urge, 'urgeLate'] as const,
        ].flatMap(([at, name]) => (at === undefined ? [] : [{ at, name }]))
        const earliest = all.length === 0 ? undefined : Math.min(...all.map(({ at }) => at))
        expect(nextAtOf(waiting)).toBe(earliest)
        if (earliest === undefined) return
        expect(timeoutAction(waiting, earliest - 1)).toBeUndefined()
        expect(all).toContainEqual({ at: earliest, name: timeoutAction(waiting, earliest) })
      }),
    )
    fc.assert(
      fc.property(instant, table, (now, limits) => {
        expect(dispatched(now, limits).warnAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now)
      }),
    )
  })

  test('an extension is asked for before the limit has passed, never after', () => {
    fc.assert(
      fc.property(instant, table, (now, limits) => {
        const running = { ...dispatched(now, limits), state: 'accepted' } as const
        const { dueAt = 0 } = running
        expect(whyImpossible(running, 'requestExtension', ['lead'], dueAt)).toBeUndefined()
        expect(whyImpossible(running, 'requestExtension', ['lead'], dueAt + 1)).toBe('tooLate')
      }),
    )
  })

  test('a granted extension lies after the limit by its working days', () => {
    fc.assert(
      fc.property(instant, table, fc.integer({ min: 1, max: 10 }), (now, limits, days) => {
        const running = { ...dispatched(now, limits), state: 'accepted' } as const
        const { dueAt = 0 } = running
        const extended = stepped(running, 'approveExtension', now, limits, {}, { days })
        expect(workingDaysBetween(calendar, dueAt, extended.dueAt ?? 0)).toBe(days)
      }),
    )
  })

  test('a case is returned until the end of the second working day after it was sent, never after', () => {
    const sent = dispatched(Date.parse('2026-09-30T17:00:00+08:00'), {})
    const { objectBy = 0 } = sent
    expect(objectBy + 1).toBe(Date.parse('2026-10-10T00:00:00+08:00'))
    expect(whyImpossible(sent, 'return', ['lead'], objectBy)).toBeUndefined()
    expect(whyImpossible(sent, 'return', ['lead'], objectBy + 1)).toBe('objectionOver')
  })

  test('deadlines of steps that ran into a year are computed again when it is entered, each from its own start', () => {
    const start = Date.parse('2026-12-31T10:00:00+08:00')
    const endOf = (date: string) => Date.parse(`${date}T00:00:00+08:00`) + DAY - 1
    const sent = dispatched(start, {})
    const { dueAt } = ownLimit(action('supervise'), {}, start, rules({}))
    const supervised = stepped(sent, 'supervise', start, {}, { data: { supervision: { note: '', dueAt } } })
    const before = [supervised.stepDueAt, supervised.objectBy, dueAt]
    expect(before).toEqual([endOf('2027-01-01'), endOf('2027-01-04'), endOf('2027-01-01')])

    const known = { limits: {}, calendar: new WorkCalendar([CALENDAR_2026, NEW_YEAR_2027]) }
    const later = { ...supervised, ...clockAfter(supervised, supervised, action('moveLimit'), {}, start + DAY, known) }
    expect([later.stepDueAt, later.objectBy, later.data.supervision, later.dueAt]).toEqual([
      endOf('2027-01-04'),
      endOf('2027-01-05'),
      { note: '', dueAt: endOf('2027-01-04') },
      endOf('2027-01-08'),
    ])
    expect([later.stepLimits?.map(({ of }) => of), provisionalYears(later)]).toEqual([
      ['supervision', 'stepDueAt', 'objectBy'],
      [],
    ])
  })

  test('under another calendar a limit is what it would have been had that calendar been known from the start', () => {
    fc.assert(
      fc.property(instant, table, fc.integer({ min: -3, max: 40 }), fc.boolean(), (now, limits, later, accepted) => {
        const date = isoDate(dayOf(now) + later)
        const [off, work] = calendar.isWorkday(dayOf(now) + later) ? [[date], []] : [[], [date]]
        const { off: known, work: worked, ...year } = CALENDAR_2026
        const changed = new WorkCalendar([
          {
            ...year,
            off: [...known.filter((day) => day !== date), ...off],
            work: [...worked.filter((day) => day !== date), ...work],
          },
        ])
        const run = (under: WorkCalendar): CaseDoc => {
          const known = { limits, calendar: under }
          const filed = aCase(clockAtOpening(now, known))
          if (!accepted) return filed
          const sent = { ...filed, state: 'dispatched', leadOfficeId: 'construction' } as const
          const input = { note: '', within: 'd2' }
          const asked = { ...sent, ...clockAfter(filed, sent, action('dispatch'), {}, now, known) }
          const supervised = {
            ...asked,
            data: { supervision: { dueAt: ownLimit(action('supervise'), input, now, known).dueAt } },
          }
          return { ...supervised, ...clockAfter(asked, supervised, action('supervise'), input, now, known) }
        }
        const [before, wanted] = [run(calendar), run(changed)]
        const rules = { limits, calendar: changed }
        // Which of two rows is the shorter may depend on the calendar; the case keeps the one that it was given.
        fc.pre(
          JSON.stringify([before.limit, before.stepLimits?.map((step) => step.limit)]) ===
            JSON.stringify([wanted.limit, wanted.stepLimits?.map((step) => step.limit)]),
        )
        const name = recalculation(before, now, rules)
        const after = name ? { ...before, ...clockAfter(before, before, action(name), {}, now, rules) } : before
        const moments = ({ dueAt, warnAt, stepDueAt, objectBy, data }: CaseDoc) => [
          dueAt,
          warnAt,
          stepDueAt,
          objectBy,
          data,
        ]
        expect(moments(after)).toEqual(moments(wanted))
        expect(name === 'moveLimit').toBe(before.dueAt !== wanted.dueAt)
      }),
      { numRuns: 400 },
    )
  })

  test('a deadline that was met or put off before the year is entered is not computed again', () => {
    const sent = dispatched(Date.parse('2026-12-31T10:00:00+08:00'), {})
    const accepted = stepped(sent, 'accept', sent.createdAt, {}, { state: 'accepted' })
    expect(sent.stepLimits?.map(({ of, year }) => [of, year])).toEqual([
      ['stepDueAt', 2027],
      ['objectBy', 2027],
    ])
    expect(accepted.stepLimits?.map(({ of }) => of)).toEqual(['objectBy'])
    const soon = dispatched(Date.parse('2026-12-22T10:00:00+08:00'), {})
    expect(provisionalYears(soon)).toEqual([])
  })

  test('a limit that runs beyond the years entered says so, with the year', () => {
    const late = dispatched(Date.parse('2026-12-29T10:00:00+08:00'), {})
    expect(late).toMatchObject({ dueProvisional: true, provisionalYear: 2027 })
    const soon = dispatched(Date.parse('2026-12-22T10:00:00+08:00'), {})
    expect(soon).toMatchObject({ dueProvisional: false, provisionalYear: undefined })
  })
})
