import { TEMPLATES_MOST } from '@contract/template'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { mayEditTemplates } from './mayEditTemplates'
import { scopeOf, templateView, WHOLE_STREET } from './templateScope'

/** The templates that an office works with, its own first; without an office those of the whole street, for who writes them. */
export const templates: Handler<'cases.templates'> = async (context, { officeId }) => {
  const allowed =
    officeId === undefined ? await mayEditTemplates(context, WHOLE_STREET) : context.account.offices.includes(officeId)
  if (!allowed) throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'officeId' })
  const street = (await context.street()).doc._id
  const found = await Promise.all(
    [...new Set([scopeOf(officeId), WHOLE_STREET])].map((scope) =>
      context.collections.templates.find({
        where: { street, scope, retired: false },
        order: [['_id', 'asc']],
        limit: TEMPLATES_MOST,
      }),
    ),
  )
  return found.flat().map(templateView)
}
