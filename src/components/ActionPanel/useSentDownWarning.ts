import type { CaseView } from '@contract/caseView'
import { isLocal } from '@contract/duty'
import type { StreetView } from '@contract/street'
import type { Action } from '@contract/workflow/workflow'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import type { DraftValues } from './actionInput'

/** What is said where an office is chosen to which a department's duty would go down, and nothing for any other office. */
export type SentDownWarning = (officeId: string | undefined) => string | undefined

/** The warning for the offices that a form about a case may name. */
export function useSentDownWarning({ duty }: CaseView): SentDownWarning {
  const text = useText()
  const street = useStreet()
  const nameOf = useNameOf()
  return (officeId) => {
    const kind = officeKindOf(street.data, officeId)
    if (!duty || kind === undefined || !isLocal(kind)) return undefined
    const department = nameOf({ name: duty.officeName, nameEn: duty.officeNameEn })
    return text.components.actions.sentDown(duty.matters.join(text.components.timeline.and), department)
  }
}

const officeKindOf = (street: StreetView | undefined, officeId: string | undefined) =>
  officeId === undefined ? undefined : officeOf(street, officeId)?.kind

/** The office that the form of an action names so far as the one that leads from now on. */
export function leadNamed({ leadField, fields }: Action<string>, values: DraftValues): string | undefined {
  const chosen = leadField !== undefined && leadField in fields ? values[leadField] : undefined
  return typeof chosen === 'string' ? chosen : undefined
}
