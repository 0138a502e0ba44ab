import { matterTallies } from '../domain/matterTallies'
import { transact } from '../kit/collections'
import type { Context } from '../kit/context'
import { command } from '../kit/database'
import { addCounts } from './addCounts'

/** Cases looked at in one run, and counted in one transaction of at most twelve writes: each with the counter of its month. */
const PAGE = 500
const BATCH = 6
/** Behind the id of every case. */
const ALL = '\uffff'

/**
 * Counts what reports from before there were these figures are about, each once: the case says that it was counted, in the
 * transaction that counts it. A page of cases a minute; a run that was killed is taken up where it was.
 */
export async function tallyMatters({ collections, street }: Context): Promise<void> {
  const own = (await street()).doc._id
  const _id = `${own}:matters`
  const { talliedTo = '' } = (await collections.counters.get(_id)) ?? {}
  if (talliedTo === ALL) return
  const found = await collections.cases.find({
    where: { _id: command.gt(talliedTo) },
    order: [['_id', 'asc']],
    limit: PAGE,
    fields: ['kind', 'tallied'],
  })
  const missing = found.filter(({ kind, tallied }) => kind === 'report' && !tallied).map((theCase) => theCase._id)
  for (let start = 0; start < missing.length; start += BATCH) {
    const ids = missing.slice(start, start + BATCH)
    await transact(async (all) => {
      const cases = (await Promise.all(ids.map((id) => all.cases.get(id)))).flatMap((theCase) =>
        theCase && !theCase.tallied ? theCase : [],
      )
      await addCounts(
        all,
        own,
        cases.flatMap((theCase) => matterTallies(undefined, theCase)),
      )
      for (const theCase of cases) await all.cases.set({ ...theCase, tallied: true })
    })
  }
  const last = found.length < PAGE ? ALL : (found.at(-1)?._id ?? ALL)
  await collections.counters.put({ _id, counts: {}, talliedTo: last })
}
