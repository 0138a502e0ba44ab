import { goOn, type Step } from '../harness/disputes'
import { aNeed, GRANTED, introduced, LOAN_OFFER, refusedBy, SECRET, TAKEN, VISITED, walkNeed } from '../harness/needs'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { PNG, upload } from '../harness/upload'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const openedBy = (who: string, caseId: string) => street.persona(who).call('cases.get', { caseId })

const BANK: readonly Step[] = [TAKEN, VISITED, introduced('义乌农商银行')]
const CHOSEN: readonly Step[] = [
  ['finance', 'enterLoanOffer', LOAN_OFFER],
  ['clerk', 'chooseOffer', { order: 1 }],
]

test.each<[string, readonly Step[], string]>([
  [
    'a loan granted, and asked after',
    [...BANK, ...CHOSEN, GRANTED, ['finance', 'askAfter', { note: '已到账' }]],
    'followedUp',
  ],
  [
    'refused by two banks and met by a guarantee',
    [
      ...[TAKEN, VISITED],
      ...['义乌农商银行', '稠州银行'].flatMap((bank) => [introduced(bank), refusedBy(bank)]),
      introduced('农信融资担保'),
      ...CHOSEN,
      GRANTED,
    ],
    'settled',
  ],
  [
    'unmet, with the reason',
    [...BANK, ['finance', 'endUnmet', { reason: 'conditionsUnmet', note: '先还清逾期' }]],
    'unmet',
  ],
  ['withdrawn by a colleague', [TAKEN, ['clerk', 'withdrawNeed', { note: '资金已周转' }]], 'withdrawn'],
  ['declined', [['finance', 'declineNeed', { reason: 'notHere', note: '请找开户银行' }]], 'declined'],
  [
    'handed back, and given to another team',
    [
      ['finance', 'handBackNeed', { note: '不是融资的事' }],
      ['enterprise', 'giveTeam', { officeId: 'market' }],
    ],
    'submitted',
  ],
])('%s', async (_, steps, state) => {
  expect((await walkNeed(street, steps)).state).toBe(state)
})

test('what the enterprise is told: its team, whom to call, what was offered, and the result', async () => {
  const filed = await street.persona('owner').call('cases.submit', aNeed())
  expect(filed).toMatchObject({
    state: 'submitted',
    leadOfficeId: 'finance',
    enterpriseName: '义乌市晨光包装印刷有限公司',
  })
  const taken = await goOn(street, filed, [TAKEN])
  expect((await openedBy('clerk', filed._id)).data.contact).toMatchObject({ officer: '丁海峰', phone: '0579-85001033' })
  expect((await street.persona('owner').call('cases.inbox', {})).rows[0]?.event).toMatchObject({ action: 'takeNeed' })
  await goOn(street, taken, [VISITED, introduced('稠州银行'), refusedBy('稠州银行'), ...CHOSEN, GRANTED])
  expect((await openedBy('clerk', filed._id)).data).toMatchObject({
    need: { details: { amount: 200_000_000, note: expect.stringContaining(SECRET) } },
    refusals: [{ partner: '稠州银行', reason: 'collateralMissing', order: 1 }],
    offers: [{ partner: '义乌农商银行', amount: 200_000_000, rate: 365, guaranteeRate: 80 }],
    choice: { order: 1 },
    result: { partner: '义乌农商银行', amount: 200_000_000, grantedOn: '2026-12-08', guarantor: '农信融资担保' },
  })
})

test('taken within the limit of the table, then measured until it is met and asked after', async () => {
  const filed = await street.persona('owner').call('cases.submit', aNeed())
  const limitOf = async () => (await street.collections.cases.get(filed._id))?.limit
  expect(await limitOf()).toEqual({ unit: 'workingDays', amount: 1 })
  await street.collections.cases.update({ _id: filed._id }, { dueAt: Date.now() - 1000, nextAt: Date.now() - 1000 })
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  const late = await openedBy('finance', filed._id)
  expect([late.overdue, late.events.at(-1)?.action]).toEqual([true, 'overdue'])
  const taken = await goOn(street, late, [TAKEN])
  expect([taken.overdue, await limitOf()]).toEqual([false, { unit: 'workingDays', amount: 20 }])
  await goOn(street, taken, [VISITED, introduced('义乌农商银行'), GRANTED])
  expect(await limitOf()).toEqual({ unit: 'days', amount: 30 })
})

test('money and words stand nowhere open, are read by the enterprise and its team alone, and who opens them is recorded', async () => {
  const view = await walkNeed(street, [...BANK, ...CHOSEN, GRANTED])
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  const kept = JSON.stringify([
    await street.collections.cases.get(view._id),
    await street.collections.terms.get(view._id),
    await street.collections.events.find({ where: { caseId: view._id }, limit: 100 }),
  ])
  for (const word of [
    SECRET,
    '200000000',
    '80000000',
    '丁海峰',
    '85001033',
    '王经理',
    '农商银行',
    '看了车间',
    '"rate":365',
  ]) {
    expect([word, kept.includes(word)]).toEqual([word, false])
  }
  for (const who of ['owner', 'clerk', 'finance']) {
    const { data, events } = await openedBy(who, view._id)
    expect([who, JSON.stringify(data).includes(SECRET)]).toEqual([who, true])
    expect([who, events.some(({ note }) => note?.includes('看了车间'))]).toEqual([who, true])
  }
  // The centre finds it, to see where it stands; what is in it is for the team.
  const centre = await openedBy('enterprise', view._id)
  expect(centre).toMatchObject({ state: 'settled', data: { contact: {} } })
  expect(
    JSON.stringify([centre, await street.persona('enterprise').call('cases.earlier', { caseId: view._id, before: 6 })]),
  ).not.toMatch(/四月|20000|丁海峰|农商|看了车间|v1\./)
  // Where it must, it reads it on purpose, and the enterprise can see that it did.
  const opened = await street.persona('enterprise').call('cases.openNeed', { caseId: view._id })
  expect(JSON.stringify(opened.data)).toContain(SECRET)
  const [latest] = (await street.persona('owner').call('account.access', {})).rows
  expect(latest).toMatchObject({ what: 'needByCentre', caseId: view._id })
  for (const who of ['owner', 'finance']) {
    expect([who, (await street.persona(who).answer('cases.openNeed', { caseId: view._id })).ok]).toEqual([who, false])
  }
  for (const who of ['resident', 'neighbour', 'dispatcher', 'construction-head', 'mediation', 'admin']) {
    expect([who, (await street.persona(who).refusal('cases.get', { caseId: view._id })).code]).toEqual([
      who,
      'NOT_FOUND',
    ])
  }
  const reads = await street.persona('owner').call('account.access', {})
  expect(reads.rows.filter(({ caseId }) => caseId === view._id).map(({ what }) => what)).toContain('need')
})

test('papers of a need are opened for the enterprise and its team, and for nobody who only finds it', async () => {
  const { fileId, cloudPath } = await street.persona('owner').call('files.begin', { type: 'png', bytes: PNG.length })
  expect(await upload(street, 'owner', cloudPath, PNG)).toBe(200)
  const { _id: caseId } = await walkNeed(street, [TAKEN], { fileIds: [fileId] })
  const links = async (who: string) =>
    (await street.persona(who).call('files.link', { caseId, fileIds: [fileId] })).map((link) => link.fileId)
  expect([await links('clerk'), await links('finance'), await links('enterprise')]).toEqual([[fileId], [fileId], []])
  const seen = async (who: string) => (await openedBy(who, caseId)).fileIds
  expect([await seen('finance'), await seen('enterprise')]).toEqual([[fileId], []])
})

test('only who belongs to the enterprise asks in its name, with the answers that the form of the type asks for', async () => {
  expect((await street.persona('resident').refusal('cases.submit', aNeed())).code).toBe('NOT_ALLOWED')
  const half = aNeed({ details: { use: 'materials', months: 12, collateral: 'orders', turnover: 'upTo500' } })
  expect(await street.persona('owner').refusal('cases.submit', half)).toMatchObject({
    fields: [{ field: 'details.amount', message: '请填写金额。' }],
  })
  const other = aNeed({ type: 'hiring', details: { amount: 1, job: '印刷工', people: 5 } })
  expect((await street.persona('owner').refusal('cases.submit', other)).code).toBe('INVALID_INPUT')
  const hiring = await street
    .persona('clerk')
    .call('cases.submit', aNeed({ type: 'hiring', details: { job: '印刷工', people: 5 } }))
  expect(hiring.leadOfficeId).toBe('labour')
  const taken = await goOn(street, hiring, [
    ['labour', 'takeNeed', { officer: '赵建国', phone: '13900002000' }],
    ['labour', 'visit', { way: 'byCall', heldOn: '2026-11-24', note: '要五名熟练工' }],
    ['labour', 'introduce', { partner: '人力资源市场' }],
  ])
  const loan = { caseId: taken._id, version: taken.version, action: 'enterLoanOffer', input: LOAN_OFFER }
  expect((await street.persona('labour').refusal('cases.act', loan)).code).toBe('WRONG_STATE')
})

test('the figures of the day count needs by their type, and the money asked for and granted', async () => {
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const figures = async () => {
    await street.cloud.fireTimer('scheduler', 'everyMinute')
    return (await street.collections.counters.get(`beiyuan:${day}`))?.counts ?? {}
  }
  const before: Record<string, number> = await figures()
  await walkNeed(street, [...BANK, GRANTED])
  const after: Record<string, number> = await figures()
  const more = (name: string) => (after[name] ?? 0) - (before[name] ?? 0)
  expect({
    in: more('enterpriseNeed:in:financing'),
    asked: more('enterpriseNeed:asked'),
    met: more('enterpriseNeed:met:financing'),
    granted: more('enterpriseNeed:granted'),
  }).toEqual({ in: 1, asked: 200_000_000, met: 1, granted: 200_000_000 })
})

test('loans of the register are ranked for a need, with what is missing and what is still to be asked', async () => {
  const taken = await walkNeed(street, [TAKEN])
  const matches = await street.persona('finance').call('cases.matchNeed', { caseId: taken._id })
  const told = matches.map(({ productId, verdict, guarantee, judged }) => [
    productId,
    verdict,
    guarantee?.provider,
    judged.filter((each) => each.verdict !== 'met').map(({ condition }) => condition.fact),
  ])
  expect(told).toEqual([
    ['pr-tax', 'unknown', undefined, ['taxGrade']],
    ['pr-orders', 'unknown', '农信融资担保', ['inArrears']],
    ['pr-secured', 'unknown', '农信融资担保', ['monthsOld', 'inArrears']],
  ])
  // What the enterprise tells of itself once answers what the form of a need does not ask.
  const profile = { foundedOn: '2019-03-05', taxGrade: 'A', arrears: 'noArrears', operator: '龚伟' } as const
  const enterpriseId = 'ent-chenguang'
  const clerk = street.persona('clerk')
  await clerk.call('account.saveEnterpriseProfile', { enterpriseId, profile, parkId: 'pk-jingfa' })
  expect(await street.persona('owner').call('account.enterprises', {})).toMatchObject([
    { profile: { ...profile, parkId: 'pk-jingfa' } },
  ])
  expect(JSON.stringify(await street.collections.enterprises.get(enterpriseId))).not.toContain('2019-03-05')
  const known = await street.persona('finance').call('cases.matchNeed', { caseId: taken._id })
  expect(known.every(({ verdict }) => verdict === 'met')).toBe(true)
  const outsider = street.persona('resident')
  expect(await outsider.refusal('account.saveEnterpriseProfile', { enterpriseId, profile })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
  const later = { enterpriseId, profile: { foundedOn: '2999-01-01' } }
  expect(await clerk.refusal('account.saveEnterpriseProfile', later)).toMatchObject({
    fields: [{ field: 'profile.foundedOn' }],
  })
  // Figures: who was first seen how soon, what was asked for, and where tenants are; an enterprise that moves is counted once.
  await clerk.call('account.saveEnterpriseProfile', { enterpriseId, profile, parkId: 'pk-ecommerce' })
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
  const figures = await street.persona('finance').call('enterprise.figures', { from: month, to: month })
  expect(figures.byPark.map(({ parkId, tenants }) => [parkId, tenants])).toEqual([
    ['pk-ecommerce', 1],
    ['pk-jingfa', 0],
    ['pk-qianhong', 0],
  ])
  expect(figures).toMatchObject({ medianDays: { from: 0, below: 1 }, byMonth: [{ month, asked: figures.asked }] })
  expect(figures.contacts).toBeGreaterThan(0)
  expect(figures.wanted).toBeGreaterThan(0)
  expect((await clerk.refusal('enterprise.figures', { from: month, to: month })).code).toBe('NOT_ALLOWED')
  // Of what it tells nobody else learns: neither another office, nor the centre that only finds it, nor the enterprise.
  for (const who of ['construction', 'enterprise', 'labour']) {
    expect([who, (await street.persona(who).refusal('cases.matchNeed', { caseId: taken._id })).code]).toEqual([
      who,
      'NOT_ALLOWED',
    ])
  }
})

test('the register is edited by the team alone, each version once, and its history says who changed what', async () => {
  const team = street.persona('finance')
  const product = {
    provider: '某银行',
    name: '设备贷',
    kind: 'loan' as const,
    amount: { from: 10_000_000, to: 300_000_000 },
    months: { from: 12, to: 36 },
    rate: { from: 350, to: 420 },
    repayment: 'equalInstalments' as const,
    conditions: [{ fact: 'monthsOld' as const, atLeast: 24 }],
  }
  const made = await team.call('cases.saveProduct', product)
  const { editedAt: _, editedBy: __, _id: productId, version, ...kept } = made
  expect({ ...kept, version }).toEqual({ ...product, version: 1 })
  const cheaper = { ...product, productId, version: 1, rate: { from: 320, to: 390 } }
  expect((await team.call('cases.saveProduct', cheaper)).version).toBe(2)
  expect((await team.refusal('cases.saveProduct', cheaper)).code).toBe('CONFLICT')
  const upside = { ...product, amount: { from: 2, to: 1 } }
  expect((await team.refusal('cases.saveProduct', upside)).code).toBe('INVALID_INPUT')
  const history = await team.call('cases.productHistory', { productId })
  expect(history.rows.map(({ before, after }) => [before?.rate, after.rate])).toEqual([
    [product.rate, cheaper.rate],
    [undefined, product.rate],
  ])
  for (const who of ['construction', 'enterprise', 'dispatcher', 'admin']) {
    expect([who, (await street.persona(who).refusal('cases.saveProduct', product)).code]).toEqual([who, 'NOT_ALLOWED'])
  }
  await team.call('cases.retireProduct', { productId, version: 2 })
  expect((await team.call('cases.products', {})).map(({ _id }) => _id)).not.toContain(productId)
})
