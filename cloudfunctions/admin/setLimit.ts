import { LIMIT_STEPS, type LimitUnit, limitKey } from '@contract/limits'
import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { limitRow } from './limitRow'

/** Enters, changes or takes away one row of the limit table. Cases that run already keep the limit they were given. */
export const setLimit: Handler<'admin.setLimit'> = async (context, { row, limit, source, version }) => {
  if (row.scope === 'step') {
    const { units, byUrgency } = LIMIT_STEPS[row.key]
    if (limit && !(units as readonly LimitUnit[]).includes(limit.unit)) {
      throw new Refusal('INVALID_INPUT', 'limitUnit', { field: 'limit.unit' })
    }
    if (!byUrgency && row.urgency !== 'normal')
      throw new Refusal('INVALID_INPUT', 'limitUnit', { field: 'row.urgency' })
  }
  const street = (await context.street()).doc._id
  const _id = `${street}:${limitKey(row)}`
  const { scope, urgency } = row
  const key = row.scope === 'street' ? '' : row.key
  const saved = await configure(context, {
    what: 'limits',
    id: _id,
    version,
    change: () => ({ _id, street, scope, key, urgency, limit, source }),
  })
  return limitRow(saved)
}
