import type { Load } from '@contract/mediator'
import { mediationKey } from '../domain/actor'
import type { LoadEffect } from '../domain/caseDoc'
import { isLoad, loadsOf } from '../domain/loads'
import type { Context } from '../kit/context'
import { command } from '../kit/database'
import { page } from '../kit/page'

/** Says that the loads were counted; those of people and offices have a prefix in their ids. */
const COUNTED = 'counted'
const NOTHING = { running: 0, following: 0 }
const PAGE = 500
const PENDING_MOST = 1000

/**
 * Counts once how much everybody has in hand: the steps of disputes from before there were loads were never folded in. Only
 * open disputes are looked at, by the index of the mediation centre's key. What a dispute that was read says already and waits
 * in the outbox is taken off again, since it is still to be folded in.
 */
export async function countLoads({ collections, street }: Context): Promise<void> {
  if (await collections.loads.get(COUNTED)) return
  const { centres } = (await street()).doc
  if (!centres.dispute) return
  const loads = new Map<string, Load>()
  const add = ({ key, running, following }: LoadEffect, sign: 1 | -1) => {
    const sum = loads.get(key) ?? NOTHING
    loads.set(key, { running: sum.running + sign * running, following: sum.following + sign * following })
  }
  const versions = new Map<string, number>()
  const where = { readers: mediationKey(centres.dispute), kind: 'dispute', open: true }
  for (let more = true, after: { at: number; id: string } | undefined; more; ) {
    const found = await page(collections.cases, { where, by: 'createdAt', direction: 'desc', after, limit: PAGE })
    for (const dispute of found.rows) {
      versions.set(dispute._id, dispute.version)
      for (const effect of loadsOf({ kind: 'dispute', state: 'applied' }, dispute)) add(effect, 1)
    }
    const last = found.rows.at(-1)
    more = found.more
    after = last && { at: last.createdAt, id: last._id }
  }
  const waiting = await collections.outbox.find({
    where: { what: 'count' },
    order: [['at', 'asc']],
    limit: PENDING_MOST,
  })
  // They are folded in the minutes that follow; it is counted when fewer are left.
  if (waiting.length === PENDING_MOST) return
  for (const row of waiting) {
    const [caseId = '', version] = row._id.split(':')
    // A dispute that was not read was closed by then: what waits of it was no longer counted.
    if (row.what !== 'count' || Number(version) > (versions.get(caseId) ?? Number.POSITIVE_INFINITY)) continue
    for (const effect of row.effects.filter(isLoad)) add(effect, -1)
  }
  const standing = await collections.loads.find({
    where: { _id: command.gt('') },
    order: [['_id', 'asc']],
    limit: PENDING_MOST,
  })
  for (const { _id } of standing) if (!loads.has(_id)) loads.set(_id, NOTHING)
  for (const [_id, load] of loads) await collections.loads.put({ _id, ...load })
  await collections.loads.put({ _id: COUNTED, ...NOTHING })
}
