import { TEMPLATES_MOST } from '@contract/template'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { scopeOf, templateView, WHOLE_STREET } from './templateScope'

/** The templates that an office works with: its own first, then those of the whole street. */
export const templates: Handler<'cases.templates'> = async (context, { officeId }) => {
  if (!context.account.offices.includes(officeId)) throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'officeId' })
  const street = (await context.street()).doc._id
  const found = await Promise.all(
    [scopeOf(officeId), WHOLE_STREET].map((scope) =>
      context.collections.templates.find({
        where: { street, scope, retired: false },
        order: [['_id', 'asc']],
        limit: TEMPLATES_MOST,
      }),
    ),
  )
  return found.flat().map(templateView)
}
