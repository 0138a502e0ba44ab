import type { ParsedInputOf } from '@contract/contract'
import { TEMPLATES_MOST } from '@contract/template'
import { workflowOf } from '@contract/workflow/workflows'
import { transact } from '../kit/collections'
import { logRow } from '../kit/configure'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { TemplateDoc } from '../kit/streetDocuments'
import { mayEditTemplates } from './mayEditTemplates'
import { kindOf, logged, scopeOf, templateView } from './templateScope'

/** Writes a new template, or a new version of the one that was read. */
export const saveTemplate: Handler<'cases.saveTemplate'> = async (context, input) => {
  const { templateId, version, officeId, ...words } = input
  const scope = scopeOf(words.kind, officeId)
  if (!(await mayEditTemplates(context, words.kind, scope))) {
    throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'officeId' })
  }
  if (!isWritten(words)) throw new Refusal('INVALID_INPUT', 'templateAction', { field: 'action' })
  const narrowedBy = words.kind === 'dispute' ? 'categoryId' : 'disputeType'
  if (words[narrowedBy] !== undefined) throw new Refusal('INVALID_INPUT', 'invalidInput', { field: narrowedBy })
  const street = (await context.street()).doc._id
  const { _id: accountId, nameMasked: editedBy } = context.account
  const written = { street, scope, retired: false, ...words, accountId, editedBy, at: context.now }
  if (templateId === undefined) return templateView(await made(context, { ...written, version: 1 }))
  const next = await transact(async ({ templates, adminLog }) => {
    const current = await templates.get(templateId)
    const isThis = current && !current.retired && current.scope === scope && kindOf(current) === words.kind
    if (!isThis) throw new Refusal('NOT_FOUND', 'templateNotFound')
    if (current.version !== version) throw new Refusal('CONFLICT', 'templateMoved')
    const changed: TemplateDoc = { ...written, _id: templateId, version: current.version + 1 }
    await templates.set(changed)
    await adminLog.create(logRow(context, logged(changed), current, changed))
    return changed
  })
  return templateView(next)
}

/** The request names the new one, so that two taps make one. */
async function made(context: MemberContext, template: Omit<TemplateDoc, '_id'>): Promise<TemplateDoc> {
  const { templates } = context.collections
  const _id = `${context.account._id}-${context.requestId}`
  const { street, scope } = template
  const others = await templates.find({
    where: { street, scope, retired: false },
    limit: TEMPLATES_MOST,
    fields: ['_id'],
  })
  const isNew = others.every((other) => other._id !== _id)
  if (isNew && others.length >= TEMPLATES_MOST) {
    throw new Refusal('INVALID_INPUT', 'templatesFull', { field: 'name', words: { most: TEMPLATES_MOST } })
  }
  const created = { ...template, _id }
  await transact(async (all) => {
    const row = logRow(context, logged(created), undefined, created)
    const isLogged = (await all.adminLog.get(row._id)) !== undefined
    await all.templates.set(created)
    if (!isLogged) await all.adminLog.create(row)
  })
  return created
}

/** Whether the form of an action has this text to be written. */
function isWritten({
  kind,
  action,
  field,
}: Pick<ParsedInputOf<'cases.saveTemplate'>, 'kind' | 'action' | 'field'>): boolean {
  const { actions } = workflowOf(kind)
  const fields = Object.hasOwn(actions, action) ? (actions[action]?.fields ?? {}) : {}
  return Object.hasOwn(fields, field) && fields[field]?.kind === 'text'
}
