import { classesOf, firstClass } from '../domain/visitClasses'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { StreetDoc } from '../kit/streetDocuments'
import { editStreet } from './editStreet'
import { refuseOthers } from './parks'

/** Takes a class of visits out. One that enterprises are of stays, or they would never be due; so does the first, which newcomers get. */
export const retireVisitClass: Handler<'enterprise.retireVisitClass'> = async (context, { key, version }) => {
  await refuseOthers(context)
  const { doc } = await context.street()
  const [one] = await context.collections.enterprises.find({
    where: { street: doc._id, visitClass: key },
    order: [['visitedAt', 'asc']],
    limit: 1,
    fields: ['name'],
  })
  if (one) throw new Refusal('NOT_ALLOWED', 'visitClassUsed', { words: { name: one.name } })
  return editStreet(context, {
    what: 'visitClasses',
    thing: key,
    version,
    change(before) {
      if (!classOf(before, key)) throw new Refusal('NOT_FOUND', 'visitClassUnknown')
      if (firstClass(before) === key) throw new Refusal('NOT_ALLOWED', 'visitClassFirst')
      return { ...before, visitClasses: classesOf(before).filter((each) => each.key !== key) }
    },
    said: (street) => classOf(street, key),
  })
}

export const classOf = (street: StreetDoc, key: string) => classesOf(street).find((each) => each.key === key)
