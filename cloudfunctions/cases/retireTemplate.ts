import { transact } from '../kit/collections'
import { logRow } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { mayEditTemplates } from './mayEditTemplates'
import { kindOf, logged, templateView } from './templateScope'

/** Takes a template out of use. What was written with it stays; retiring it again changes nothing. */
export const retireTemplate: Handler<'cases.retireTemplate'> = async (context, { templateId, version }) => {
  const { templates } = context.collections
  const found = await templates.get(templateId)
  if (!found || !(await mayEditTemplates(context, kindOf(found), found.scope)))
    throw new Refusal('NOT_FOUND', 'templateNotFound')
  if (found.retired) return templateView(found)
  await transact(async (all) => {
    const current = await all.templates.get(templateId)
    if (current?.version !== version) throw new Refusal('CONFLICT', 'templateMoved')
    if (current.retired) return
    const { _id: accountId, nameMasked: editedBy } = context.account
    const changed = { ...current, retired: true, accountId, editedBy, at: context.now }
    await all.templates.set(changed)
    await all.adminLog.create(logRow(context, logged(current), current, changed))
  })
  return templateView(found)
}
