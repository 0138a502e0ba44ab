import type { Action } from '@contract/workflow/workflow'
import type { CaseDoc } from '../domain/caseDoc'
import { whyNotMain } from '../domain/mainCase'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'
import { readableCase } from './readCase'
import type { Values } from './stepValues'

/** Refuses offices that the input of an action names and that do not exist, by field. */
export function checkOffices({ fields }: Action<string>, values: Values, street: Street): void {
  for (const [field, { kind }] of Object.entries(fields)) {
    const value = values[field]
    if (kind !== 'office' || typeof value !== 'string' || street.offices.has(value)) continue
    throw new Refusal('INVALID_INPUT', 'unknownOffice', { field })
  }
}

/** Refuses another case that the input names: the actor must be able to read it, and it must still take others. */
export async function checkCases(
  context: MemberContext,
  theCase: CaseDoc,
  { fields }: Action<string>,
  values: Values,
): Promise<void> {
  for (const [field, { kind }] of Object.entries(fields)) {
    const value = values[field]
    if (kind !== 'case' || typeof value !== 'string') continue
    const main = await readableCase(context, value).catch((error) => {
      throw error instanceof Refusal ? new Refusal('INVALID_INPUT', 'mainNotFound', { field }) : error
    })
    const why = whyNotMain(main, theCase)
    if (why) throw new Refusal('INVALID_INPUT', why, { field, words: { number: main.number } })
  }
}
