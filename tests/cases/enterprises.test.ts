import { creditCheckCharacter } from '@contract/creditCode'
import type { Person } from '../harness/testStreet'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { PNG, uploadPicture } from '../harness/upload'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

let serial = 0
/** A code of nobody: right by its check character. */
function freshCode(kind = '91'): string {
  serial += 1
  const first = `${kind}330782MA${String(serial).padStart(7, '0')}`
  return `${first}${creditCheckCharacter(first)}`
}

const registration = (creditCode = freshCode()) =>
  ({
    enterpriseName: '义乌市试验针织有限公司',
    creditCode,
    communityId: 'c-chunhan',
    address: '春晗路 20 号',
    myRole: 'owner',
  }) as const

async function registered(openid: string, name: string, number: string): Promise<Person> {
  const person = street.visitor(openid)
  await person.call('account.register', {
    name,
    phone: { by: 'typed', number },
    communityId: 'c-chunhan',
    consent: '2026-11',
  })
  return person
}

test('who registers an enterprise is in it, and it is unverified until staff compare it with the licence', async () => {
  const person = await registered('o-first', '虞国兴', '13800002001')
  const input = registration()
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
  const person = await registered('o-stall', '吴阿芳', '13800002002')
  const input = { ...registration(freshCode('92')), enterpriseName: '义乌市阿芳早餐店' }
  // Who stands on its licence is its owner; a clerk who registers it is asked.
  expect(await person.call('account.registerEnterprise', input)).toMatchObject([
    { creditKind: 'individual', profile: { operator: '吴阿芳' } },
  ])
  const byClerk = { ...registration(freshCode('92')), myRole: 'clerk' as const }
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
    .refusal('account.registerEnterprise', registration(creditCode as never))
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'creditCode', message }] })
})

test('a code is registered once, however often and however much at once it is sent', async () => {
  const person = await registered('o-twice', '何小燕', '13800002003')
  const other = await registered('o-rival', '何大', '13800002004')
  const input = registration()
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
  const owner = await registered('o-owner', '丁文', '13800002005')
  const second = await registered('o-second', '朱小青', '13800002006')
  const input = registration()
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
  const owner = await registered('o-strict', '骆平', '13800002007')
  const stranger = await registered('o-stranger', '傅生', '13800002008')
  const input = registration()
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
  const clerk = await registered('o-clerk', '吕云', '13800002009')
  const owner = await registered('o-late', '应东', '13800002010')
  const input = { ...registration(), myRole: 'clerk' } as const
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

const DAY = 86_400_000

/** Moves what was said at some time back, as if so many days had passed since. */
async function daysLater(enterpriseId: string, days: number): Promise<void> {
  const enterprise = await street.collections.enterprises.get(enterpriseId)
  const { claim } = enterprise ?? {}
  if (!claim) throw new Error('Nobody claims it')
  await street.collections.enterprises.update(
    { _id: enterpriseId },
    { 'claim.objectUntil': claim.objectUntil - days * DAY },
  )
}

test('a licence is compared by staff who may, once each time it is sent, on record, and its photo goes with the decision', async () => {
  const owner = street.persona('neighbour')
  const [made] = await owner.call('account.registerEnterprise', registration())
  const enterpriseId = made?._id ?? ''
  expect(made?.state).toBe('unverified')
  const proof = { enterpriseId, fileIds: [await uploadPicture(street, 'neighbour')] }
  expect(await owner.call('account.sendProof', proof, { requestId: 'proof-request-1' })).toMatchObject([
    { state: 'waiting' },
  ])
  // The same tap again finds it done.
  expect(await owner.call('account.sendProof', proof, { requestId: 'proof-request-1' })).toMatchObject([
    { state: 'waiting' },
  ])
  const stored = JSON.stringify(await street.collections.enterprises.get(enterpriseId))
  expect(stored).not.toContain(proof.fileIds[0])

  // The community's own office, the hall and the centre for enterprises find it; another community's does not.
  for (const who of ['service-hall', 'enterprise']) {
    const { rows } = await street.persona(who).call('account.enterpriseChecks', {})
    expect([who, rows.map((row) => row.enterpriseId)]).toEqual([who, [enterpriseId]])
  }
  const community = { communityId: 'c-chunhan' }
  const own = street.persona('o-chunhan')
  expect((await own.call('account.enterpriseChecks', community)).rows).toMatchObject([{ proof: true, claim: false }])
  const elsewhere = street.persona('liuqing')
  expect((await elsewhere.refusal('account.enterpriseChecks', {})).code).toBe('NOT_ALLOWED')
  expect((await elsewhere.refusal('account.openEnterprise', { enterpriseId })).code).toBe('NOT_ALLOWED')
  expect((await owner.refusal('account.openEnterprise', { enterpriseId })).code).toBe('NOT_ALLOWED')

  // A photo is opened only after the enterprise was, which is on record.
  const photo = { enterpriseId, fileId: proof.fileIds[0] ?? '' }
  expect((await own.refusal('account.enterprisePhoto', photo)).code).toBe('NOT_FOUND')
  const another = { accountId: 'demo-o-chunhan', about: ['demo-owner'], what: 'openEnterprise', at: Date.now() - 1000 }
  await street.collections.accessRecords.create({ _id: 'another-opened', ...another })
  expect((await own.refusal('account.enterprisePhoto', photo)).code).toBe('NOT_FOUND')
  const opened = await own.call('account.openEnterprise', { enterpriseId })
  expect(opened.photos).toEqual(proof.fileIds)
  expect((await own.call('account.enterprisePhoto', photo)).content).toBe(PNG.toString('base64'))
  expect((await elsewhere.refusal('account.enterprisePhoto', photo)).code).toBe('NOT_ALLOWED')
  expect((await owner.call('account.access', {})).rows[0]).toMatchObject({ what: 'openEnterprise' })
  const decision = { enterpriseId, what: 'proof', at: opened.proofAt ?? 0 } as const
  expect(await own.refusal('account.checkEnterprise', { ...decision, accept: false })).toMatchObject({
    fields: [{ field: 'reason' }],
  })
  await own.call('account.checkEnterprise', { ...decision, accept: false, reason: 'unreadable', note: '右下角反光' })
  expect((await own.refusal('account.checkEnterprise', { ...decision, accept: true })).code).toBe('CONFLICT')
  expect(await owner.call('account.enterprises', {})).toMatchObject([
    { state: 'refused', refused: { reason: 'unreadable', note: '右下角反光' } },
  ])
  expect((await owner.call('cases.inbox', {})).news).toMatchObject([{ what: 'enterpriseRefused', unread: true }])
  expect((await owner.call('cases.unread', {})).count).toBe(1)
  expect((await own.refusal('account.enterprisePhoto', photo)).code).toBe('NOT_FOUND')
  const gone = `gone:${proof.fileIds[0]}`
  expect(await street.collections.uploads.get(gone)).toBeDefined()
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  expect(await street.collections.uploads.get(gone)).toBeUndefined()

  await owner.call('account.sendProof', { enterpriseId, fileIds: [await uploadPicture(street, 'neighbour')] })
  const again = await own.call('account.openEnterprise', { enterpriseId })
  await own.call('account.checkEnterprise', { ...decision, at: again.proofAt ?? 0, accept: true })
  expect(await owner.call('account.enterprises', {})).toMatchObject([{ state: 'verified' }])
  expect((await own.call('account.enterpriseChecks', community)).rows).toEqual([])
})

test('who claims an enterprise gets it when its owner agrees or is silent for seven days, and the owner hears of it at once', async () => {
  const stranger = await registered('o-squatter', '胡一', '13800002021')
  const input = registration()
  const [made] = await stranger.call('account.registerEnterprise', input)
  const enterpriseId = made?._id ?? ''
  const claimant = street.persona('resident')
  const claim = {
    creditCode: input.creditCode,
    fileIds: [await uploadPicture(street, 'resident')],
    note: '我是执照上的法定代表人，登记的人已经离职。',
  }
  expect(await claimant.call('account.claimEnterprise', claim)).toMatchObject([
    { standing: 'claiming', members: [], claim: { isMine: true } },
  ])
  expect(await stranger.call('account.enterprises', {})).toMatchObject([{ claim: { name: '陈*婆', isMine: false } }])
  expect((await stranger.call('cases.inbox', {})).news).toMatchObject([{ what: 'enterpriseClaimed' }])
  const official = street.persona('enterprise')
  const opened = await official.call('account.openEnterprise', { enterpriseId })
  expect(opened.claimed).toMatchObject({ note: claim.note, ripe: false })
  const decision = { enterpriseId, what: 'claim', at: opened.claimed?.at ?? 0 } as const
  expect((await official.refusal('account.checkEnterprise', { ...decision, accept: true })).code).toBe('NOT_ALLOWED')

  expect(await stranger.refusal('account.answerClaim', { enterpriseId, agrees: false })).toMatchObject({
    fields: [{ field: 'note' }],
  })
  await stranger.call('account.answerClaim', { enterpriseId, agrees: false, note: '我还在职。' })
  expect((await official.call('account.openEnterprise', { enterpriseId })).claimed).toMatchObject({
    answer: { agrees: false, note: '我还在职。' },
    ripe: false,
  })
  await daysLater(enterpriseId, 7)
  expect((await stranger.refusal('account.answerClaim', { enterpriseId, agrees: false, note: '再说一次' })).code).toBe(
    'NOT_ALLOWED',
  )
  await official.call('account.checkEnterprise', { ...decision, accept: true })
  expect(await claimant.call('account.enterprises', {})).toMatchObject([
    { standing: 'member', role: 'owner', mayDecide: true },
  ])
  expect(await stranger.call('account.enterprises', {})).toMatchObject([{ role: 'clerk', mayDecide: false }])
  expect((await claimant.call('account.me', {}))?.enterprises).toMatchObject([{ enterpriseId, role: 'owner' }])
})

test('an owner invites by a code that serves once, changes rights, and hands over', async () => {
  const owner = await registered('o-hands', '夏天', '13800002022')
  const colleague = await registered('o-takes', '秋实', '13800002023')
  const third = await registered('o-third', '冬至', '13800002024')
  const [made] = await owner.call('account.registerEnterprise', registration())
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
