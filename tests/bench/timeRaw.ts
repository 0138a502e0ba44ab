import { officeKey } from '../../cloudfunctions/domain/actor'
import type { CaseDoc, EventDoc } from '../../cloudfunctions/domain/caseDoc'
import { Random } from '../../local/testing/Random'
import type { CaseMaker } from './CaseMaker'
import { measure, type Timing } from './measure'
import type { RawCases, StepRows } from './RawCases'

/** How often the bare driver does each thing. */
const TIMES = 2000

/** The reads and writes of each kind of call on the bare driver, one after another. */
export async function timeRaw(raw: RawCases, maker: CaseMaker, total: number, rows: number, times = TIMES) {
  const writes = times / 2
  const random = new Random(5)
  const some = () => maker.make(random.below(total)).theCase
  const ids = Array.from({ length: 1000 }, () => some()._id)
  const offices = Array.from({ length: 100 }, () => officeKey(some().leadOfficeId ?? some().centreId))
  const fresh = Array.from({ length: writes * 1.2 }, (_, n) => maker.make(total + n))
  let submitted = 0
  let turn = 0
  const submit = () => {
    const { theCase, events } = fresh[submitted++] ?? {}
    const [event] = events ?? []
    if (theCase && event) raw.submit(theCase, rowsOf(event))
  }
  const act = () => raw.act(random.pick(ids), (before) => nextOf(before, fresh[0]?.events[0] as EventDoc, turn++))
  return {
    submit: await measure(writes, submit),
    list: await measure(times, () => raw.list(random.pick(offices), 'report', rows)),
    detail: await measure(times, () => raw.detail(random.pick(ids))),
    act: await measure(writes, act),
  } satisfies Record<string, Timing>
}

/** The next version of a case, with what is written beside it. */
function nextOf(before: CaseDoc, event: EventDoc, turn: number): { next: CaseDoc; rows: StepRows } {
  const version = before.version + 1
  const next = { ...before, version, updatedAt: before.updatedAt + turn, lastHash: event.hash }
  const _id = `${before._id}:${version}:raw`
  return { next, rows: rowsOf({ ...event, _id, caseId: before._id, version }) }
}

const rowsOf = (event: EventDoc): StepRows => ({
  event,
  request: { _id: `account:${event._id}`, what: event.action, caseId: event.caseId, expiresAt: event.at },
  outbox: { _id: event._id, at: event.at, effects: [{ kind: 'count', day: '2026-01-01', name: event.to }] },
})
