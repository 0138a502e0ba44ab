import type { Handler } from '../kit/serve'
import { dutyEdit } from './dutyEdit'

const READ_MOST = 1000

/** The duty catalogue, rows that hold no longer last. */
export const duties: Handler<'admin.duties'> = async (context) => {
  const street = await context.street()
  const all = await context.collections.duties.find({
    where: { street: street.doc._id },
    order: [['_id', 'asc']],
    limit: READ_MOST,
  })
  return all.map((duty) => dutyEdit(duty, street)).sort((a, b) => Number(a.retired) - Number(b.retired))
}
