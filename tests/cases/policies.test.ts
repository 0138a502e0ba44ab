import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { uploadPicture } from '../harness/upload'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const DAY = 86_400_000

test('policies fit by what an enterprise told; interest is shown to the office alone, and its deadline is told once', async () => {
  const owner = street.persona('owner')
  const enterpriseId = 'ent-chenguang'
  const office = street.persona('enterprise')
  const fitting = async () =>
    (await owner.call('enterprise.fittingPolicies', { enterpriseId })).map(({ _id, verdict }) => [_id, verdict])
  expect(await fitting()).toContainEqual(['po-steady-jobs', 'unknown'])
  const profile = { workers: 'upTo49', taxGrade: 'A', industry: 'manufacturing' } as const
  await owner.call('account.saveEnterpriseProfile', { enterpriseId, profile })
  const known = await fitting()
  expect(known.slice(0, 2).map(([_id]) => _id)).toEqual(['po-steady-jobs', 'po-tax-grade'])
  expect(known.at(-1)).toEqual(['po-cross-border', 'unmet'])
  expect((await street.persona('resident').refusal('enterprise.fittingPolicies', { enterpriseId })).code).toBe(
    'NOT_ALLOWED',
  )

  // The library is edited by its office, each version once, and paged by key.
  const {
    version: _,
    _id: __,
    example: ___,
    at: ____,
    editedAt,
    editedBy,
    ...steady
  } = await office
    .call('enterprise.policy', { policyId: 'po-steady-jobs' })
    .then(({ open, officeName, officeNameEn, officePhone, mayEdit, ...policy }) => {
      expect([open, mayEdit]).toEqual([true, true])
      return policy
    })
  expect([editedAt, editedBy]).toEqual([undefined, undefined])
  const edit = {
    ...steady,
    policyId: 'po-steady-jobs',
    version: 1,
    deadline: new Date(Date.now() + 5 * DAY).toISOString().slice(0, 10),
  }
  expect((await street.persona('finance').refusal('enterprise.savePolicy', edit)).code).toBe('NOT_ALLOWED')
  expect(await office.call('enterprise.savePolicy', edit)).toMatchObject({ version: 2 })
  expect((await office.refusal('enterprise.savePolicy', edit)).code).toBe('CONFLICT')
  expect((await office.call('enterprise.policyHistory', { policyId: 'po-steady-jobs' })).rows).toHaveLength(1)
  const first = await owner.call('enterprise.policies', { limit: 3 })
  const second = await owner.call('enterprise.policies', { limit: 3, after: first.next })
  expect(new Set([...first.rows, ...second.rows].map(({ _id }) => _id)).size).toBe(4)
  expect((await owner.call('enterprise.policies', { kind: 'taxRelief' })).rows).toMatchObject([{ _id: 'po-tax-grade' }])

  // Words find what has them, the title first, within the kind that is chosen.
  const find = async (query: string, kind?: 'taxRelief' | 'subsidy') =>
    (await street.persona('resident').call('enterprise.policies', { query, ...(kind ? { kind } : {}) })).rows.map(
      ({ _id }) => _id,
    )
  expect((await find('贷款贴息'))[0]).toBe('po-loan-interest')
  expect(await find('贷款贴息', 'taxRelief')).not.toContain('po-loan-interest')
  expect(await find('宠物美容')).toEqual([])

  // Whoever wants a policy has sent the licence; the office calls them, on record.
  const wish = { policyId: 'po-steady-jobs', enterpriseId, wants: true }
  expect(await owner.refusal('enterprise.wishPolicy', wish)).toMatchObject({ code: 'NOT_ALLOWED' })
  await owner.call('account.sendProof', { enterpriseId, fileIds: [await uploadPicture(street, 'owner')] })
  expect((await owner.call('enterprise.wishPolicy', wish)).interest).toBeDefined()
  await owner.call('enterprise.wishPolicy', wish)
  const { rows } = await office.call('enterprise.interested', { policyId: 'po-steady-jobs' })
  expect(rows).toMatchObject([{ enterpriseId, name: '义乌市晨光包装印刷有限公司', phone: '139****1023' }])
  expect((await owner.refusal('enterprise.interested', { policyId: 'po-steady-jobs' })).code).toBe('NOT_ALLOWED')
  const contact = { policyId: 'po-steady-jobs', enterpriseId, contacted: true }
  expect(await office.call('enterprise.contactInterested', contact)).toEqual({ phone: '13900001023' })
  expect((await owner.call('account.access', {})).rows[0]?.what).toBe('policyInterest')

  // Three days before the last one its people are told once, also when a run that was killed comes again.
  const remind = async () => {
    const at = Date.now() - 1
    await street.collections.policies.update({ _id: 'po-steady-jobs' }, { remindAt: at })
    await street.cloud.fireTimer('scheduler', 'everyMinute')
    const { news = [] } = await street.persona('clerk').call('cases.inbox', {})
    return news.filter(({ what }) => what === 'policyDue').length
  }
  expect(await remind()).toBe(1)
  expect((await street.collections.policies.get('po-steady-jobs'))?.remindAt).toBeUndefined()
  expect(await remind()).toBe(1)
  expect((await owner.call('enterprise.wishPolicy', { ...wish, wants: false })).interest).toBeUndefined()
})
