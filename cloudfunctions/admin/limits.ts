import { officeKey } from '../domain/actor'
import type { Handler } from '../kit/serve'
import { limitRow } from './limitRow'

/** Numbers on a screen are counted up to here; beyond it "99+" tells as much. */
const COUNTED_MOST = 100

/** The limit table, and how many open reports keep the limit that they have whatever is edited. */
export const limits: Handler<'admin.limits'> = async (context) => {
  const { doc } = await context.street()
  const { collections } = context
  const [rows, open] = await Promise.all([
    collections.limits.find({ where: { street: doc._id }, order: [['_id', 'asc']], limit: 1000 }),
    collections.cases.find({
      where: { readers: officeKey(doc.centres.report ?? ''), kind: 'report', open: true },
      limit: COUNTED_MOST,
      fields: ['_id'],
    }),
  ])
  return { rows: rows.map(limitRow), openCases: open.length }
}
