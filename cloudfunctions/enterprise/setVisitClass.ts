import { classesOf } from '../domain/visitClasses'
import { transact } from '../kit/collections'
import { logRow } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { visitable } from '../kit/visitScope'

/** How often an enterprise is visited; who changed it is in the log. */
export const setVisitClass: Handler<'enterprise.setVisitClass'> = async (context, input) => {
  const { enterpriseId, officeId, visitClass } = input
  const street = await context.street()
  const classes = classesOf(street.doc)
  if (!classes.some(({ key }) => key === visitClass)) {
    throw new Refusal('INVALID_INPUT', 'visitClassUnknown', { field: 'visitClass' })
  }
  await visitable(context, officeId, enterpriseId)
  await transact(async (all) => {
    const enterprise = await all.enterprises.get(enterpriseId)
    if (!enterprise) throw new Refusal('NOT_FOUND', 'enterpriseNotFound')
    if (enterprise.visitClass === visitClass) return
    const said = (key: string) => ({
      name: enterprise.name,
      visitClass: classes.find((each) => each.key === key)?.name ?? key,
    })
    await all.enterprises.set({ ...enterprise, visitClass })
    const place = { street: street.doc._id, what: 'enterprises', thing: enterpriseId }
    await all.adminLog.create(logRow(context, place, said(enterprise.visitClass), said(visitClass)))
  })
  return { visitClass }
}
