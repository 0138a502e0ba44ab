import { checkCreditCode } from '@contract/creditCode'
import { Refusal } from '../kit/refusal'

/** The code that somebody wrote, as it is stored; refuses a wrong one by the character that is wrong. */
export function creditCodeOf(written: string): string {
  const result = checkCreditCode(written)
  if (result.ok) return result.code
  const refuse = (text: ConstructorParameters<typeof Refusal>[1], words: Record<string, string | number> = {}) =>
    new Refusal('INVALID_INPUT', text, { field: 'creditCode', words })
  switch (result.why) {
    case 'length':
      throw refuse('creditLength', { length: result.length })
    case 'oldNumber':
      throw refuse('creditOldNumber')
    case 'lookAlike':
      throw refuse('creditLookAlike', { position: result.position, written: result.written, meant: result.meant })
    case 'character':
      throw refuse('creditCharacter', { position: result.position, written: result.written })
    case 'region':
      throw refuse('creditRegion', { position: result.position, written: result.written })
    case 'check':
      throw refuse('creditCheck')
  }
}

/** The one document that says whose a code is. */
export const creditClaim = (creditCode: string): string => `credit:${creditCode}`
