import { aReport } from './reports'
import type { TestStreet } from './testStreet'

/** So many reports that wait at the command centre: the first is submitted, the others are copies with names and limits of their own. */
export async function queuedReports(street: TestStreet, count: number): Promise<void> {
  const { _id } = await street.persona('resident').call('cases.submit', aReport())
  const first = await street.collections.cases.get(_id)
  if (!first) throw new Error('the report was not written')
  for (let index = 1; index <= count; index += 1) {
    const dueAt = (first.dueAt ?? first.createdAt) + index * 60_000
    await street.collections.cases.put({ ...first, _id: `queued-${index}`, number: `QUEUED-${index}`, dueAt })
  }
}
