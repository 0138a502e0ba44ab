import { COUNTED_MOST } from '@contract/case'
import { command } from '../kit/database'
import type { Handler } from '../kit/serve'
import { whereOf } from './caseFilter'

/** The lengths of several lists: bounded reads, whatever the size of the collection. */
export const counts: Handler<'cases.counts'> = (context, { filters }) =>
  Promise.all(
    filters.map(async (filter) => {
      const late = filter.overdue ? { dueAt: command.lt(context.now) } : {}
      const where = { ...whereOf(context, filter), ...late }
      const rows = await context.collections.cases.find({ where, limit: COUNTED_MOST, fields: ['_id'] })
      return rows.length
    }),
  )
