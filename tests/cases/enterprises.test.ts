import { aRegistration, freshCode, somebody } from '../harness/enterprises'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

test('who registers an enterprise is in it, and it is unverified until staff compare it with the licence', async () => {
  const person = await somebody(street, 'o-first', '虞国兴', '13800002001')
  const input = aRegistration()
  const [mine] = await person.call('account.registerEnterprise', {
    ...input,
    creditCode: ` ${input.creditCode.toLowerCase()} `,
  })
  expect(mine).toMatchObject({
    name: '义乌市试验针织有限公司',
    creditCode: input.creditCode,
    creditKind: 'company',
    state: 'unverified',
    standing: 'member',
    role: 'owner',
    mayDecide: true,
    members: [{ name: '虞*兴', phone: '138****2001', role: 'owner', isMe: true }],
    requests: [],
  })
  expect((await person.call('account.me', {}))?.enterprises).toEqual([
    { enterpriseId: mine?._id, name: '义乌市试验针织有限公司', role: 'owner' },
  ])
})

test('an individual business registers in the same way', async () => {
  const person = await somebody(street, 'o-stall', '吴阿芳', '13800002002')
  const input = { ...aRegistration(freshCode('92')), enterpriseName: '义乌市阿芳早餐店' }
  // Who stands on its licence is its owner; a clerk who registers it is asked.
  expect(await person.call('account.registerEnterprise', input)).toMatchObject([
    { creditKind: 'individual', profile: { operator: '吴阿芳' } },
  ])
  const byClerk = { ...aRegistration(freshCode('92')), myRole: 'clerk' as const }
  expect(await person.refusal('account.registerEnterprise', byClerk)).toMatchObject({ fields: [{ field: 'operator' }] })
  const named = await person.call('account.registerEnterprise', { ...byClerk, operator: '吴大' })
  expect(named.at(-1)?.profile).toEqual({ operator: '吴大' })
})

test.each([
  ['9133O782MA28D1234U', '第 5 位的“O”不会出现在信用代码里，可能是“0”，请对照营业执照改正。'],
  ['91350100M000100V43', '第 16 位的“V”不会出现在信用代码里，可能是“Y”，请对照营业执照改正。'],
  [
    '330782600012345',
    '这是 15 位的旧注册号。2015 年起执照换成 18 位的统一社会信用代码，请填执照上的 18 位代码；没有换新执照的，先到便民服务中心换照。',
  ],
  ['91330782MA28D123', '统一社会信用代码是 18 位，您写的是 16 位。'],
  ['91330A82MA28D1234U', '第 6 位应是数字（第 3 至 8 位是地区代码），您写的是“A”。'],
  ['9133078*MA28D1234U', '第 8 位的“*”不会出现在信用代码里，请对照营业执照改正。'],
  ['91350100M000100Y4A', '有一位写错了：最后一位与前 17 位对不上。请对照营业执照逐位核对。'],
])('the wrong code %s is refused by the character that is wrong', async (creditCode, message) => {
  const refused = await street
    .persona('resident')
    .refusal('account.registerEnterprise', aRegistration(creditCode as never))
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'creditCode', message }] })
})

test('a code is registered once, however often and however much at once it is sent', async () => {
  const person = await somebody(street, 'o-twice', '何小燕', '13800002003')
  const other = await somebody(street, 'o-rival', '何大', '13800002004')
  const input = aRegistration()
  const [a, b] = await Promise.all([
    person.call('account.registerEnterprise', input),
    person.call('account.registerEnterprise', input),
  ])
  expect(a).toEqual(b)
  expect(a).toHaveLength(1)
  expect(await other.refusal('account.registerEnterprise', { ...input, enterpriseName: '别家' })).toMatchObject({
    code: 'DUPLICATE',
    details: { enterpriseName: input.enterpriseName },
    fields: [{ field: 'creditCode', message: expect.stringContaining('申请加入') }],
  })
})

test('the second person asks to join, is nobody there until the owner accepts, and may be sent away again', async () => {
  const owner = await somebody(street, 'o-owner', '丁文', '13800002005')
  const second = await somebody(street, 'o-second', '朱小青', '13800002006')
  const input = aRegistration()
  const [enterprise] = await owner.call('account.registerEnterprise', input)
  const enterpriseId = enterprise?._id ?? ''

  const [asked] = await second.call('account.joinEnterprise', { creditCode: input.creditCode, myRole: 'clerk' })
  expect(asked).toMatchObject({ standing: 'asked', members: [], requests: [], address: '', mayDecide: false })
  expect((await second.call('account.me', {}))?.enterprises).toEqual([])
  const list = { key: { enterprise: enterpriseId }, kind: 'report', order: 'newest' } as const
  expect(await second.refusal('cases.list', list)).toMatchObject({ code: 'NOT_ALLOWED' })

  const [before] = await owner.call('account.enterprises', {})
  expect(before?.requests).toMatchObject([{ name: '朱*青', phone: '138****2006', role: 'clerk' }])
  const accountId = before?.requests[0]?.accountId ?? ''
  expect(await second.refusal('account.decideJoin', { enterpriseId, accountId, accept: true })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
  expect(await owner.call('account.decideJoin', { enterpriseId, accountId, accept: true })).toMatchObject([
    { members: [{ role: 'owner' }, { role: 'clerk', name: '朱*青' }], requests: [] },
  ])
  expect(await second.call('account.enterprises', {})).toMatchObject([
    { standing: 'member', role: 'clerk', mayDecide: false },
  ])
  expect((await second.call('cases.list', list)).rows).toEqual([])

  // A clerk decides about nobody but themselves.
  const ownerId = before?.members[0]?.accountId ?? ''
  expect(await second.refusal('account.leaveEnterprise', { enterpriseId, accountId: ownerId })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
  expect(await owner.refusal('account.leaveEnterprise', { enterpriseId })).toMatchObject({ code: 'NOT_ALLOWED' })
  await owner.call('account.leaveEnterprise', { enterpriseId, accountId })
  expect(await second.call('account.enterprises', {})).toEqual([])
  await street.restartFunctions()
  expect(await second.refusal('cases.list', list)).toMatchObject({ code: 'NOT_ALLOWED' })
})

test('who is refused sees it, may ask again, and may take the request back', async () => {
  const owner = await somebody(street, 'o-strict', '骆平', '13800002007')
  const stranger = await somebody(street, 'o-stranger', '傅生', '13800002008')
  const input = aRegistration()
  const [enterprise] = await owner.call('account.registerEnterprise', input)
  const enterpriseId = enterprise?._id ?? ''
  const ask = { creditCode: input.creditCode, myRole: 'owner' } as const
  await stranger.call('account.joinEnterprise', ask)
  const [seen] = await owner.call('account.enterprises', {})
  const accountId = seen?.requests[0]?.accountId ?? ''
  expect(await owner.call('account.decideJoin', { enterpriseId, accountId, accept: false })).toMatchObject([
    { requests: [], members: [{ role: 'owner' }] },
  ])
  expect(await stranger.call('account.enterprises', {})).toMatchObject([{ standing: 'refused' }])
  expect(await stranger.call('account.joinEnterprise', ask)).toMatchObject([{ standing: 'asked' }])
  expect(await stranger.call('account.leaveEnterprise', { enterpriseId })).toEqual([])
  expect(await owner.call('account.enterprises', {})).toMatchObject([{ requests: [] }])
})

test('a clerk who registered alone decides, too, so that an owner can be let in', async () => {
  const clerk = await somebody(street, 'o-clerk', '吕云', '13800002009')
  const owner = await somebody(street, 'o-late', '应东', '13800002010')
  const input = { ...aRegistration(), myRole: 'clerk' } as const
  const [enterprise] = await clerk.call('account.registerEnterprise', input)
  await owner.call('account.joinEnterprise', { creditCode: input.creditCode, myRole: 'owner' })
  const [seen] = await clerk.call('account.enterprises', {})
  const enterpriseId = enterprise?._id ?? ''
  await clerk.call('account.decideJoin', { enterpriseId, accountId: seen?.requests[0]?.accountId ?? '', accept: true })
  await clerk.call('account.leaveEnterprise', { enterpriseId })
  expect(await owner.call('account.enterprises', {})).toMatchObject([{ mayDecide: true, members: [{ isMe: true }] }])
})

test('a code that nobody registered cannot be joined, and says what to do', async () => {
  const refused = await street
    .persona('neighbour')
    .refusal('account.joinEnterprise', { creditCode: freshCode(), myRole: 'clerk' })
  expect(refused).toMatchObject({
    code: 'NOT_FOUND',
    fields: [{ field: 'creditCode', message: expect.stringContaining('直接登记') }],
  })
})

test('an owner invites by a code that serves once, changes rights, and hands over', async () => {
  const owner = await somebody(street, 'o-hands', '夏天', '13800002022')
  const colleague = await somebody(street, 'o-takes', '秋实', '13800002023')
  const third = await somebody(street, 'o-third', '冬至', '13800002024')
  const [made] = await owner.call('account.registerEnterprise', aRegistration())
  const enterpriseId = made?._id ?? ''
  const { code } = await owner.call('account.inviteColleague', { enterpriseId, role: 'clerk' })
  await colleague.call('account.acceptInvitation', { code })
  expect((await third.refusal('account.acceptInvitation', { code })).fields).toMatchObject([{ field: 'code' }])
  const [seen] = await owner.call('account.enterprises', {})
  const accountId = seen?.members.find(({ isMe }) => !isMe)?.accountId ?? ''
  expect(seen?.members).toMatchObject([{ role: 'owner' }, { role: 'clerk' }])
  expect((await colleague.refusal('account.inviteColleague', { enterpriseId, role: 'clerk' })).code).toBe('NOT_ALLOWED')
  expect(
    await colleague.refusal('account.setEnterpriseRole', { enterpriseId, accountId, role: 'owner' }),
  ).toMatchObject({
    code: 'NOT_ALLOWED',
  })
  await owner.call('account.setEnterpriseRole', { enterpriseId, accountId, role: 'owner', handOver: true })
  expect(await colleague.call('account.enterprises', {})).toMatchObject([{ role: 'owner', mayDecide: true }])
  expect(await owner.call('account.enterprises', {})).toMatchObject([{ role: 'clerk', mayDecide: false }])
  // One who decides always stays.
  expect(
    await colleague.refusal('account.setEnterpriseRole', { enterpriseId, accountId, role: 'clerk' }),
  ).toMatchObject({
    code: 'NOT_ALLOWED',
  })
})
