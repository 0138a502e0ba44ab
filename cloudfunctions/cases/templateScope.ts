import type { TemplateView } from '@contract/template'
import { officeKey } from '../domain/actor'
import type { TemplateDoc } from '../kit/streetDocuments'

/** Templates that every office of the street uses. */
export const WHOLE_STREET = 'street'

export const scopeOf = (officeId: string | undefined): string =>
  officeId === undefined ? WHOLE_STREET : officeKey(officeId)

/** Where the log of the street's settings keeps the edits of a template. */
export const logged = ({ street, _id }: Pick<TemplateDoc, 'street' | '_id'>) => ({
  street,
  what: 'templates' as const,
  thing: _id,
})

export function templateView(template: TemplateDoc): TemplateView {
  const { _id, version, scope, name, nameEn, action, categoryId, text, textEn, editedBy, at } = template
  const officeId = scope === WHOLE_STREET ? undefined : scope.slice(officeKey('').length)
  const edited = editedBy === undefined ? {} : { editedBy, editedAt: at }
  return { _id, version, officeId, name, nameEn, action, categoryId, text, textEn, ...edited }
}
