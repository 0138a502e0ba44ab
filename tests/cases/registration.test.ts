import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const registration = {
  name: '林晓月',
  phone: { by: 'typed', number: '13800001234' },
  communityId: 'c-danxi',
  consent: '2026-11',
} as const

test('a visitor has no account, and what needs one says to register', async () => {
  const visitor = street.visitor('o-new-1')
  expect(await visitor.call('account.me', {})).toBeNull()
  const refused = await visitor.refusal('cases.list', { key: 'mine', kind: 'report', order: 'newest' })
  expect(refused).toMatchObject({ code: 'NOT_REGISTERED', message: expect.stringContaining('登记') })
})

test('a phone that WeChat vouches for is verified, one that was typed is not', async () => {
  const byWechat = { ...registration, phone: { by: 'wechat', code: 'phone:13900007777' } } as const
  expect(await street.visitor('o-wechat').call('account.register', byWechat)).toMatchObject({
    phone: '139****7777',
    phoneVerified: true,
  })
  expect(await street.visitor('o-typed').call('account.register', registration)).toMatchObject({
    name: '林晓月',
    phone: '138****1234',
    phoneVerified: false,
    memberships: [],
  })
})

test('a code that WeChat refuses says how to go on, and nothing is made', async () => {
  const visitor = street.visitor('o-bad-code')
  const input = { ...registration, phone: { by: 'wechat', code: 'stale' } } as const
  expect(await visitor.refusal('account.register', input)).toMatchObject({
    code: 'PHONE_CODE_REFUSED',
    fields: [{ field: 'phone' }],
  })
  expect(await visitor.call('account.me', {})).toBeNull()
})

test('neither name nor phone can be read in the database', async () => {
  await street.visitor('o-sealed').call('account.register', registration)
  const identity = await street.collections.identities.get('wx:wx0000000000000000:o-sealed')
  const account = await street.collections.accounts.get(identity?.accountId ?? '')
  expect(JSON.stringify(account)).not.toMatch(/林晓月|13800001234/)
  expect(account).toMatchObject({ nameMasked: '林*月', phoneMasked: '138****1234' })
})

test('registering twice, even at once, makes one account', async () => {
  const visitor = street.visitor('o-twice')
  const [a, b] = await Promise.all([
    visitor.call('account.register', registration),
    visitor.call('account.register', registration),
  ])
  expect(a._id).toBe(b._id)
  expect((await visitor.call('account.register', registration))._id).toBe(a._id)
})

test('agreeing to an older privacy text is not enough', async () => {
  const refused = await street.visitor('o-old').refusal('account.register', { ...registration, consent: '2025-01' })
  expect(refused).toMatchObject({ code: 'CONSENT_OUTDATED', fields: [{ field: 'consent' }] })
})

test.each([
  ['a name of one letter', { name: '林' }, 'name', '姓名至少 2 个字。'],
  [
    'a phone with a digit too few',
    { phone: { by: 'typed', number: '1380000123' } },
    'phone.number',
    '请填写 11 位手机号，例如 13800001234。',
  ],
  ['a community that does not exist', { communityId: 'c-nowhere' }, 'communityId', '没有这个社区，请从列表中选择。'],
  [
    'an account id smuggled in',
    { accountId: 'demo-dispatcher' },
    '',
    '多出了不认识的内容“accountId”，请更新小程序后再试。',
  ],
] as const)('%s is refused by the name of the field', async (_, change, field, message) => {
  const refused = await street.visitor('o-refused').refusal('account.register', { ...registration, ...change } as never)
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field, message }] })
})

test('errors come in the language of the caller', async () => {
  const refused = await street
    .visitor('o-english')
    .refusal('account.register', { ...registration, name: '' }, { language: 'en' })
  expect(refused.fields).toEqual([{ field: 'name', message: 'Name: at least 2 characters.' }])
})

test('one may correct name, phone and community; a phone typed anew is unverified again', async () => {
  const person = street.visitor('o-update')
  await person.call('account.register', { ...registration, phone: { by: 'wechat', code: 'phone:13900008888' } })
  const changed = await person.call('account.update', {
    name: '林月',
    communityId: 'c-aimin',
    phone: { by: 'typed', number: '13811112222' },
  })
  expect(changed).toMatchObject({ name: '林月', communityId: 'c-aimin', phone: '138****2222', phoneVerified: false })
  expect(await person.call('account.me', {})).toEqual(changed)
})
