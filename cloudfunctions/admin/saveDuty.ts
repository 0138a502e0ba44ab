import { configure, madeId } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { refuseWrongDuty } from './checkDuty'
import { dutyEdit } from './dutyEdit'

/** Writes a new row of the duty catalogue, or a new version of the one that was read. A matter keeps its name: categories know it by that. */
export const saveDuty: Handler<'admin.saveDuty'> = async (context, { dutyId, duty, version }) => {
  const street = await context.street()
  refuseWrongDuty(duty, street)
  const _id = dutyId ?? madeId(context)
  const all = await context.collections.duties.find({ where: { street: street.doc._id }, limit: 1000 })
  if (all.some((other) => other._id !== _id && other.matter === duty.matter)) {
    throw new Refusal('INVALID_INPUT', 'matterThere', { field: 'duty.matter', words: { matter: duty.matter } })
  }
  const { officeId, ...written } = duty
  const saved = await configure(context, {
    what: 'duties',
    id: _id,
    version,
    change(before) {
      if (dutyId !== undefined && !before) throw new Refusal('NOT_FOUND', 'dutyNotFound')
      if (before && before.matter !== duty.matter) {
        throw new Refusal('INVALID_INPUT', 'matterRenamed', { field: 'duty.matter' })
      }
      return {
        ...written,
        ...(officeId === undefined ? {} : { officeId }),
        words: [...new Set(duty.words)],
        _id,
        street: street.doc._id,
        retired: before?.retired ?? false,
      }
    },
  })
  return dutyEdit(saved, street)
}
