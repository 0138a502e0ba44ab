import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { mayEditTemplates } from './mayEditTemplates'
import { templateView } from './templateScope'

/** Takes a template out of use. What was written with it stays; retiring it again changes nothing. */
export const retireTemplate: Handler<'cases.retireTemplate'> = async (context, { templateId, version }) => {
  const { templates } = context.collections
  const found = await templates.get(templateId)
  if (!found || !(await mayEditTemplates(context, found.scope))) throw new Refusal('NOT_FOUND', 'templateNotFound')
  if (found.retired) return templateView(found)
  const changed = await templates.update(
    { _id: templateId, version },
    { retired: true, accountId: context.account._id, at: context.now },
  )
  if (!changed) throw new Refusal('CONFLICT', 'templateMoved')
  return templateView(found)
}
