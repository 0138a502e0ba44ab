import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { dutyEdit } from './dutyEdit'

/** Takes a row out of the duty catalogue, or puts it back. */
export const retireDuty: Handler<'admin.retireDuty'> = async (context, { dutyId, retired, version }) => {
  const saved = await configure(context, {
    what: 'duties',
    id: dutyId,
    version,
    change(before) {
      if (!before) throw new Refusal('NOT_FOUND', 'dutyNotFound')
      const { version: _, editedAt, editedBy, ...kept } = before
      return { ...kept, retired }
    },
  })
  return dutyEdit(saved, await context.street())
}
