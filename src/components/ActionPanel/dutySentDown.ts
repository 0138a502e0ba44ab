import type { CaseView } from '@contract/case'
import { isLocal } from '@contract/duty'
import type { StreetView } from '@contract/street'
import type { Action } from '@contract/workflow/workflow'
import { officeOf } from '@/lib/data/street'
import type { DraftValues } from './actionInput'

/** The department's duty that a case would go down to a community with, by the office that the form names so far. */
export function dutySentDown(
  { duty }: CaseView,
  { leadField, fields }: Action<string>,
  values: DraftValues,
  street: StreetView | undefined,
): CaseView['duty'] {
  const chosen = leadField !== undefined && leadField in fields ? values[leadField] : undefined
  const kind = typeof chosen === 'string' ? officeOf(street, chosen)?.kind : undefined
  return kind !== undefined && isLocal(kind) ? duty : undefined
}
