import type { NEED_FORMS } from '@contract/need'
import type { dispute } from '@contract/workflow/dispute'
import type { enterpriseNeed } from '@contract/workflow/enterpriseNeed'
import type { report } from '@contract/workflow/report'
import type { zh } from './zh'

/** The shape of a language: every table must hold what the Chinese one holds, so no text is forgotten. */
export type Dictionary = typeof zh

type Actions = (typeof report)['actions']
export type ReportActionName = keyof Actions

export interface FieldText {
  label: string
  hint?: string
  /** The hint speaks of this action and is left out where that is not possible. */
  hintOf?: ReportActionName
}

/** The words of each field of each action, as the workflow table names them. */
export type ActionFieldTexts = { [A in ReportActionName]: { [F in keyof Actions[A]['fields']]: FieldText } }

type DisputeActions = (typeof dispute)['actions']
export type DisputeActionName = keyof DisputeActions
export type DisputeFieldTexts = { [A in DisputeActionName]: { [F in keyof DisputeActions[A]['fields']]: FieldText } }

type NeedActions = (typeof enterpriseNeed)['actions']
export type NeedActionName = keyof NeedActions
export type NeedFieldTexts = { [A in NeedActionName]: { [F in keyof NeedActions[A]['fields']]: FieldText } }

type NeedForms = typeof NEED_FORMS
export type NeedFormTexts = { [T in keyof NeedForms]: { [F in keyof NeedForms[T]]: FieldText } }

/** The words of each value of each choice field. */
export type ChoiceTexts = Record<string, string>
