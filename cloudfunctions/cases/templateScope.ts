import { TEMPLATE_FIELD, type TemplateKind, type TemplateView } from '@contract/template'
import { officeKey } from '../domain/actor'
import type { TemplateDoc } from '../kit/streetDocuments'

/** Where the templates stand that every office of the street uses, for reports, or every committee, for disputes. */
const FOR_ALL: Readonly<Record<TemplateKind, string>> = { report: 'street', dispute: 'mediation' }

export const scopeOf = (kind: TemplateKind, officeId: string | undefined): string =>
  officeId === undefined ? FOR_ALL[kind] : officeKey(officeId)

export const kindOf = ({ kind }: Pick<TemplateDoc, 'kind'>): TemplateKind => kind ?? 'report'

/** Where the log of the street's settings keeps the edits of a template. */
export const logged = ({ street, _id }: Pick<TemplateDoc, 'street' | '_id'>) => ({
  street,
  what: 'templates' as const,
  thing: _id,
})

export function templateView(template: TemplateDoc): TemplateView {
  const { _id, version, scope, name, nameEn, action, categoryId, disputeType, text, textEn, editedBy, at } = template
  const kind = kindOf(template)
  const { field = TEMPLATE_FIELD } = template
  const officeId = scope === FOR_ALL[kind] ? undefined : scope.slice(officeKey('').length)
  const edited = editedBy === undefined ? {} : { editedBy, editedAt: at }
  return {
    ...{ _id, version, kind, officeId, name, nameEn, action, field, categoryId, disputeType, text, textEn },
    ...edited,
  }
}
