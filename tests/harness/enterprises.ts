import { creditCheckCharacter } from '@contract/creditCode'
import type { Person, TestStreet } from './testStreet'

let serial = 0
/** A code of nobody: right by its check character. */
export function freshCode(kind = '91'): string {
  serial += 1
  const first = `${kind}330782MA${String(serial).padStart(7, '0')}`
  return `${first}${creditCheckCharacter(first)}`
}

/** An enterprise of 春晗, as its owner registers it. */
export const aRegistration = (creditCode = freshCode()) =>
  ({
    enterpriseName: '义乌市试验针织有限公司',
    creditCode,
    communityId: 'c-chunhan',
    address: '春晗路 20 号',
    myRole: 'owner',
  }) as const

/** Somebody of 春晗 who has registered. */
export async function somebody(street: TestStreet, openid: string, name: string, number: string): Promise<Person> {
  const person = street.visitor(openid)
  await person.call('account.register', {
    name,
    phone: { by: 'typed', number },
    communityId: 'c-chunhan',
    consent: '2026-11',
  })
  return person
}
