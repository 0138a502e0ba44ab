import type { CaseView } from '@contract/caseView'
import type { Action } from '@contract/workflow/workflow'
import { addedTo, availableActions } from '@contract/workflow/workflows'

type Weight = Action<string>['weight']

/** How much an action stands out in the state of a case. Sending it to an office, or adding to a list, stands back once that has been done. */
export const weightIn = (view: CaseView, { weight, to, leadField, adds }: Action<string>): Weight => {
  const isDone = adds ? addedTo(view.data, adds.name).length > 0 : leadField !== undefined && to === view.state
  return isDone ? 'plain' : weight
}

/** Whether one of the things that can be done with a case stands out. */
export const hasMainAction = (view: CaseView, now: number): boolean =>
  availableActions(view, view.relations, now).some(({ action }) => weightIn(view, action) === 'main')
