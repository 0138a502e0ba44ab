import { VISIT_CLASSES_MOST } from '@contract/park'
import { classesOf } from '../domain/visitClasses'
import { madeId } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { editStreet, stamp } from './editStreet'
import { classOf } from './retireVisitClass'

/** How often the enterprises of a class are visited; what is due follows at once, without touching an enterprise. */
export const saveVisitClass: Handler<'enterprise.saveVisitClass'> = (context, { key, version, ...told }) => {
  const made = { key: key ?? `vc-${madeId(context)}`, ...told, ...stamp(context) }
  return editStreet(context, {
    what: 'visitClasses',
    thing: made.key,
    version,
    change(before) {
      const all = classesOf(before)
      if (key !== undefined && !classOf(before, key)) throw new Refusal('NOT_FOUND', 'visitClassUnknown')
      if (key === undefined && all.length >= VISIT_CLASSES_MOST) {
        throw new Refusal('INVALID_INPUT', 'visitClassesFull', { field: 'name', words: { most: VISIT_CLASSES_MOST } })
      }
      const known = classOf(before, made.key)
      return { ...before, visitClasses: known ? all.map((each) => (each === known ? made : each)) : [...all, made] }
    },
    said: (street) => classOf(street, made.key),
  })
}
