import { NO_MATTER } from '@contract/duty'
import type { OrderInput } from '@contract/fields'
import type { Action } from '@contract/workflow/workflow'
import type { CaseDoc } from '../domain/caseDoc'
import { whyNotMain } from '../domain/mainCase'
import { matterOf } from '../domain/matterOf'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'
import { readableCase } from './readCase'
import type { Values } from './stepValues'

/** Refuses a category that the street does not have, or that the case has already. */
export function checkCategories(theCase: CaseDoc, { fields }: Action<string>, values: Values, street: Street): void {
  for (const [field, { kind }] of Object.entries(fields)) {
    const value = values[field]
    if (kind !== 'category' || typeof value !== 'string') continue
    const category = street.categories.get(value)
    if (!category || category.retired) throw new Refusal('INVALID_INPUT', 'unknownCategory', { field })
    if (value === theCase.categoryId) throw new Refusal('INVALID_INPUT', 'sameCategory', { field })
  }
}

/** Refuses a matter that is not in the duty catalogue, or that the case is of already. */
export function checkMatters(theCase: CaseDoc, { fields }: Action<string>, values: Values, street: Street): void {
  for (const [field, { kind }] of Object.entries(fields)) {
    const value = values[field]
    if (kind !== 'matter' || typeof value !== 'string') continue
    const known = value === NO_MATTER || street.routing.duties.some(({ matter }) => matter === value)
    if (!known) throw new Refusal('INVALID_INPUT', 'unknownMatter', { field, words: { matter: value } })
    if (value === (matterOf(theCase) ?? NO_MATTER)) throw new Refusal('INVALID_INPUT', 'sameMatter', { field })
  }
}

/** Refuses offices that the input of an action names and that do not exist or are not of the right kind, by field. */
export function checkOffices(theCase: CaseDoc, action: Action<string>, values: Values, street: Street): void {
  const known = (officeId: string, field: string) => {
    const office = street.offices.get(officeId)
    // What it has already it may keep.
    if (!office || (office.retired && officeId !== theCase.leadOfficeId))
      throw new Refusal('INVALID_INPUT', 'unknownOffice', { field })
    return office
  }
  for (const [field, { kind, officeKinds, besides }] of Object.entries(action.fields)) {
    const value = values[field]
    if (kind === 'orders' && Array.isArray(value)) {
      for (const [index, { officeId }] of (value as OrderInput[]).entries()) {
        const at = `${field}.${index}.officeId`
        if (known(officeId, at).kind === 'committee') throw new Refusal('INVALID_INPUT', 'unknownOffice', { field: at })
      }
    }
    if (kind === 'offices' && Array.isArray(value)) {
      for (const officeId of value as string[]) {
        if (!officeKinds?.includes(known(officeId, field).kind)) {
          throw new Refusal('INVALID_INPUT', 'unknownOffice', { field })
        }
      }
    }
    if (kind !== 'office' || typeof value !== 'string') continue
    const office = known(value, field)
    if (officeKinds && !officeKinds.includes(office.kind)) {
      const onlyCentres = officeKinds.every((each) => each === 'centre')
      throw new Refusal('INVALID_INPUT', onlyCentres ? 'notACentre' : 'unknownOffice', { field })
    }
    if (besides === 'centre' && value === theCase.centreId) throw new Refusal('INVALID_INPUT', 'sameCentre', { field })
    if (besides === 'lead' && value === theCase.leadOfficeId) throw new Refusal('INVALID_INPUT', 'sameLead', { field })
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
