import { ROLE_POWERS } from '@contract/permissions'
import { TEMPLATES_MOST } from '@contract/template'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { mayEditTemplates } from './mayEditTemplates'
import { kindOf, scopeOf, templateView } from './templateScope'

/** The templates that an office works with, its own first; without an office those that all use, for who writes them. */
export const templates: Handler<'cases.templates'> = async (context, { officeId, kind }) => {
  const { offices, memberships } = context.account
  const mediates = memberships.some((each) => each.officeId === officeId && ROLE_POWERS[each.role].mediates)
  const forAll = scopeOf(kind, undefined)
  const allowed =
    officeId === undefined
      ? await mayEditTemplates(context, kind, forAll)
      : kind === 'dispute'
        ? mediates
        : offices.includes(officeId)
  if (!allowed) throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'officeId' })
  const street = (await context.street()).doc._id
  const found = await Promise.all(
    [...new Set([scopeOf(kind, officeId), forAll])].map((scope) =>
      context.collections.templates.find({
        where: { street, scope, retired: false },
        order: [['_id', 'asc']],
        limit: TEMPLATES_MOST,
      }),
    ),
  )
  return found
    .flat()
    .filter((each) => kindOf(each) === kind)
    .map(templateView)
}
