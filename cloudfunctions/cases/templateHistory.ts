import { adminLogPage } from '../kit/adminLogPage'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { mayEditTemplates } from './mayEditTemplates'
import { kindOf, logged } from './templateScope'

/** Who changed a template, from what to what, for those who may change it. */
export const templateHistory: Handler<'cases.templateHistory'> = async (context, { templateId, after, limit }) => {
  const found = await context.collections.templates.get(templateId)
  if (!found || !(await mayEditTemplates(context, kindOf(found), found.scope)))
    throw new Refusal('NOT_FOUND', 'templateNotFound')
  const { what, thing } = logged(found)
  return adminLogPage(context, { what, thing, after, limit })
}
