import type { CaseView } from '@contract/caseView'
import type { Action } from '@contract/workflow/workflow'
import { useText } from '@/lib/i18n'
import type { FieldText } from '@/lib/i18n/types'

/** The words of actions and their fields, found by the names that the workflow table gives them. */
export function useActionWords(view: Pick<CaseView, 'leadOfficeId'>) {
  const { workflow } = useText()
  const actions: Record<string, string> = workflow.actions
  const fields: Record<string, Record<string, FieldText>> = workflow.fields
  return {
    /** What the button says; sending a case to another office than before has a word of its own. */
    action: (name: string, action: Action<string> | undefined): string =>
      action?.leadField && view.leadOfficeId && action.from.includes(action.to)
        ? workflow.redispatch
        : (actions[name] ?? name),
    field: (actionName: string, fieldName: string): FieldText =>
      fields[actionName]?.[fieldName] ?? { label: fieldName },
    choice: (value: string): string => workflow.choices[value] ?? value,
  }
}
