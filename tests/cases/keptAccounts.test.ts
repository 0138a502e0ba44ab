import { aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet

beforeAll(async () => {
  street = await startTestStreet()
})

afterAll(() => street.close())

const RESIDENT = 'tcb:persona-resident'

test('an instance takes an account as it was for five seconds and no longer', async () => {
  const { keptAccount, readAccount } = await import('../../cloudfunctions/kit/keptAccounts')
  const now = 1_000_000
  const account = await readAccount(RESIDENT, now)
  expect(account?._id).toBe('demo-resident')
  expect(keptAccount(RESIDENT, now + 4_999)).toBe(account)
  expect(keptAccount(RESIDENT, now + 5_000)).toBeUndefined()
})

test('that somebody has no account is never kept, and who has lost theirs is forgotten', async () => {
  const { keptAccount, readAccount } = await import('../../cloudfunctions/kit/keptAccounts')
  expect(await readAccount('tcb:nobody', 0)).toBeUndefined()
  expect(keptAccount('tcb:nobody', 0)).toBeUndefined()
  await readAccount('tcb:persona-neighbour', 0)
  await street.collections.identities.remove('tcb:persona-neighbour')
  await readAccount('tcb:persona-neighbour', 1)
  expect(keptAccount('tcb:persona-neighbour', 1)).toBeUndefined()
})

test('a role that was just given counts at once: nobody is refused by an account that was kept', async () => {
  const filed = await street.persona('resident').call('cases.submit', aReport())
  const official = street.persona('property')
  expect(await official.refusal('cases.get', { caseId: filed._id })).toMatchObject({ code: 'NOT_FOUND' })
  await street.collections.accounts.update(
    { _id: 'demo-property' },
    { memberships: [{ officeId: 'centre-command', role: 'dispatcher' }], offices: ['centre-command'] },
  )
  expect(await official.call('cases.get', { caseId: filed._id })).toMatchObject({ relations: ['centre'] })
})
