import type { Relation } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'

const OFFICIALS: readonly Relation[] = ['lead', 'helper', 'centre']

/** The actions of officials that have a note to be written, in the order of the workflow table. */
export const TEMPLATE_ACTIONS: readonly string[] = Object.entries(workflowOf('report').actions)
  .filter(([, { who, fields }]) => who.some((each) => OFFICIALS.includes(each)) && fields.note?.kind === 'text')
  .map(([name]) => name)
