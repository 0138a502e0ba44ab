import { TEMPLATE_FIELD, TEMPLATE_KINDS, type TemplateKind } from '@contract/template'
import type { Relation } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import { useActionWords } from '@/components/ActionPanel/useActionWords'

const OFFICIALS: readonly Relation[] = ['lead', 'helper', 'centre', 'assignee']

/** A text that officials write in a step of a case. */
export interface TemplateStep {
  action: string
  field: string
}

export const idOfStep = ({ action, field }: TemplateStep): string => `${action}.${field}`

/** Of reports the note alone: what else they ask for is short. In the order of the workflow table. */
const stepsOf = (kind: TemplateKind): TemplateStep[] =>
  Object.entries(workflowOf(kind).actions)
    .filter(([, { who, ownPage }]) => !ownPage && who.some((each) => OFFICIALS.includes(each)))
    .flatMap(([action, { fields }]) =>
      Object.keys(fields)
        .filter((field) => fields[field]?.kind === 'text' && (kind === 'dispute' || field === TEMPLATE_FIELD))
        .map((field) => ({ action, field })),
    )

export const TEMPLATE_STEPS = Object.fromEntries(TEMPLATE_KINDS.map((kind) => [kind, stepsOf(kind)])) as Record<
  TemplateKind,
  TemplateStep[]
>

/** What a step is called; with the field where its form has several texts. */
export function useStepName(kind: TemplateKind): (step: TemplateStep) => string {
  const words = useActionWords({})
  const { actions } = workflowOf(kind)
  return ({ action, field }) => {
    const name = words.action(action, actions[action])
    const several = TEMPLATE_STEPS[kind].filter((each) => each.action === action).length > 1
    return several ? `${name} · ${words.field(action, field).label}` : name
  }
}
