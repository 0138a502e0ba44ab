import type { BulkRow, BulkSide } from '@contract/case'
import { CASE_KINDS, workflowOf } from '@contract/workflow/workflows'
import type { CaseDoc } from '../domain/caseDoc'
import { maskNumbers } from '../domain/masking'
import { callError } from '../kit/callError'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { Street } from '../kit/street'
import { actionName } from '../kit/texts/actionNames'
import { readableCase } from './readCase'
import { previewStep, takeStep } from './takeStep'

type BulkAct = Handler<'cases.bulkAct'>
type Input = Parameters<BulkAct>[1]
type Item = Input['items'][number]

/** Steps under way at once: enough to be quick, few enough to leave the database to others. */
const AT_ONCE = 5

/** Takes one action on many cases, each as if by itself: what one of them is refused for holds up none of the others. */
export const bulkAct: BulkAct = async (context, input) => {
  if (!CASE_KINDS.some((kind) => workflowOf(kind).actions[input.action]?.bulk)) {
    const action = actionName(input.action, context.language)
    throw new Refusal('INVALID_INPUT', 'notInBulk', { field: 'action', words: { action } })
  }
  const street = await context.street()
  const items = [...new Map(input.items.map((item) => [item.caseId, item])).values()]
  const rows: BulkRow[] = []
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const some = items.slice(start, start + AT_ONCE)
    rows.push(...(await Promise.all(some.map((item) => rowOf(context, input, item, street)))))
  }
  return rows
}

async function rowOf(context: MemberContext, input: Input, item: Item, street: Street): Promise<BulkRow> {
  const { caseId, version } = item
  // Its own for each case, so that the whole request sent again does nothing twice.
  const requestId = `${context.requestId}/${caseId}`
  let seen: CaseDoc | undefined
  try {
    seen = await readableCase(context, caseId)
    const { action, toSuggested } = input
    const wish = { version, action, input: input.input, toSuggested, requestId }
    const after = await (input.preview ? previewStep(context, seen, wish) : takeStep(context, caseId, wish))
    return { ...headOf(seen, street), ok: true, after: sideOf(after, street) }
  } catch (error) {
    const head = seen ? headOf(seen, street) : { caseId }
    return { ...head, ok: false, error: callError(error, context.language, requestId) }
  }
}

const headOf = (theCase: CaseDoc, street: Street): Omit<BulkRow, 'ok'> => ({
  caseId: theCase._id,
  number: theCase.number,
  title: maskNumbers(theCase.title),
  before: sideOf(theCase, street),
})

function sideOf({ state, version, urgency, leadOfficeId, assigneeName }: CaseDoc, { offices }: Street): BulkSide {
  const office = leadOfficeId ? offices.get(leadOfficeId) : undefined
  return { state, version, urgency, officeName: office?.name, officeNameEn: office?.nameEn, assigneeName }
}
