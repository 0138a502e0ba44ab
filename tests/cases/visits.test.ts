import type { InputOf } from '@contract/contract'
import { goOn } from '../harness/disputes'
import { aNeed } from '../harness/needs'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { PNG, upload } from '../harness/upload'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

type Record = InputOf<'enterprise.recordVisit'>

const CENTRE = 'centre-enterprise'
const DAY = 86_400_000
const SAID = '老板娘说房东要涨租'
const inDays = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * DAY).toISOString().slice(0, 10)

const aVisit = (change: Partial<Record> = {}): Record => ({
  enterpriseId: 'ent-hongda',
  officeId: CENTRE,
  heldAt: Date.now() - 60_000,
  purpose: 'routine',
  met: '何厂长',
  checklist: { operation: 'steady', workers: 35, rent: 1_200_000, difficulties: ['workers'] },
  told: '缺三名电镀工',
  note: SAID,
  ...change,
})

const aPlan = (enterpriseId: string, change: Partial<InputOf<'enterprise.planVisit'>> = {}) => ({
  enterpriseId,
  officeId: CENTRE,
  visitorId: 'demo-enterprise',
  day: inDays(1),
  purpose: 'routine' as const,
  ...change,
})

const staff = () => street.persona('enterprise')
const due = async (who: string, input: Omit<InputOf<'enterprise.dueVisits'>, 'limit'>, limit = 50) =>
  street.persona(who).call('enterprise.dueVisits', { ...input, limit })

test('those whose visit is overdue the longest come first, page by page, whatever their class; a community sees its own', async () => {
  const all = (await due('enterprise', { officeId: CENTRE })).rows
  expect(all.length).toBeGreaterThan(12)
  const moments = all.map(({ dueAt = 0 }) => dueAt)
  expect(moments).toEqual([...moments].sort((a, b) => a - b))
  expect(new Set(all.map(({ visitClass }) => visitClass))).toEqual(new Set(['usual', 'large', 'key']))
  const paged: string[] = []
  let after: InputOf<'enterprise.dueVisits'>['after']
  do {
    const page = await due('enterprise', { officeId: CENTRE, after }, 4)
    paged.push(...page.rows.map(({ enterpriseId }) => enterpriseId))
    after = page.next
  } while (after)
  expect(paged).toEqual(all.map(({ enterpriseId }) => enterpriseId))
  const own = (await due('liuqing', { officeId: 'o-liuqing' })).rows
  expect(new Set(own.map(({ communityId }) => communityId))).toEqual(new Set(['c-liuqing']))
  const park = (await due('enterprise', { officeId: CENTRE, parkId: 'pk-ecommerce' })).rows
  expect(park.map(({ enterpriseId }) => enterpriseId).sort()).toEqual(['ent-suyun', 'ent-yunfan'])
  const elsewhere = { officeId: 'o-liuqing', communityId: 'c-jingfa' }
  expect((await street.persona('liuqing').refusal('enterprise.dueVisits', elsewhere)).code).toBe('NOT_ALLOWED')
})

test('who is not sent to enterprises neither finds nor reads nor writes their visits', async () => {
  const record = await staff().call('enterprise.recordVisit', aVisit())
  for (const [who, officeId] of [
    ['construction', 'construction'],
    ['mediation', 'centre-mediation'],
    ['liuqing', CENTRE],
    ['finance', CENTRE],
  ] as const) {
    const refused = await street.persona(who).refusal('enterprise.recordVisit', aVisit({ officeId }))
    expect([who, refused.code]).toEqual([who, 'NOT_ALLOWED'])
  }
  for (const who of ['construction', 'liuqing', 'resident', 'owner', 'admin']) {
    const { code } = await street.persona(who).refusal('enterprise.visit', { visitId: record._id })
    expect([who, code]).toEqual([who, ['resident', 'owner', 'admin'].includes(who) ? 'NOT_ALLOWED' : 'NOT_FOUND'])
  }
  const foreign = { enterpriseId: 'ent-hongda', officeId: 'o-liuqing' }
  expect((await street.persona('liuqing').refusal('enterprise.visitContacts', foreign)).code).toBe('NOT_FOUND')
  expect((await street.persona('owner').refusal('enterprise.ourVisits', { enterpriseId: 'ent-hongda' })).code).toBe(
    'NOT_FOUND',
  )
})

test('a plan is made once, moved by who has seen it as it is, stands with its visitor, and is kept by the visit', async () => {
  const request = { requestId: 'plan-of-xinyi-1' }
  const plan = await staff().call('enterprise.planVisit', aPlan('ent-xinyi'), request)
  expect((await staff().call('enterprise.planVisit', aPlan('ent-xinyi'), request))._id).toBe(plan._id)
  expect(await staff().refusal('enterprise.planVisit', aPlan('ent-xinyi'))).toMatchObject({
    code: 'DUPLICATE',
    message: expect.stringContaining(inDays(1)),
  })
  const change = { visitId: plan._id, version: plan.version }
  const moved = await staff().call('enterprise.planVisit', aPlan('ent-xinyi', { change, day: inDays(3) }))
  expect(moved).toMatchObject({ version: 2, day: inDays(3), trail: [{ what: 'planned' }, { what: 'moved' }] })
  expect((await staff().refusal('enterprise.planVisit', aPlan('ent-xinyi', { change }))).code).toBe('CONFLICT')
  for (const [field, wrong] of [
    ['day', { day: inDays(-1) }],
    ['visitorId', { visitorId: 'demo-resident' }],
  ] as const) {
    const refused = await staff().refusal('enterprise.planVisit', aPlan('ent-hongda', wrong))
    expect([field, refused.fields?.[0]?.field]).toEqual([field, field])
  }
  const mine = await staff().call('enterprise.visits', { officeId: CENTRE, of: 'me' })
  expect(mine.planned.map(({ _id }) => _id)).toContain(plan._id)
  const listed = await due('enterprise', { officeId: CENTRE })
  expect(listed.rows.find(({ enterpriseId }) => enterpriseId === 'ent-xinyi')?.planned?.day).toBe(inDays(3))
  const kept = await staff().call('enterprise.recordVisit', aVisit({ visitId: plan._id, enterpriseId: 'ent-xinyi' }))
  expect(kept).toMatchObject({ _id: plan._id, state: 'held', met: '何厂长', note: SAID })
  expect((await street.collections.enterprises.get('ent-xinyi'))?.planned).toBeUndefined()
})

test('a colleague for whom a visit is planned is told, of each change too, and who planned it is not', async () => {
  const colleague = 'demo-finance'
  const account = await street.collections.accounts.get(colleague)
  const memberships = (account?.memberships ?? []).flatMap((each) => [each, { ...each, officeId: CENTRE }])
  await street.collections.accounts.update({ _id: colleague }, { memberships })
  const told = async (who: string) =>
    ((await street.persona(who).call('cases.inbox', {})).news ?? []).map(({ what, day }) => [what, day])
  const mine = (await told('enterprise')).length
  const plan = await staff().call('enterprise.planVisit', aPlan('ent-danxi', { visitorId: colleague }))
  expect(await told('finance')).toEqual([['visitPlanned', inDays(1)]])
  const again = { visitorId: colleague, day: inDays(2), change: { visitId: plan._id, version: 1 } }
  await staff().call('enterprise.planVisit', aPlan('ent-danxi', again))
  const mineNow = { change: { visitId: plan._id, version: 2 }, day: inDays(2) }
  await staff().call('enterprise.planVisit', aPlan('ent-danxi', mineNow))
  const back = { visitorId: colleague, day: inDays(2), change: { visitId: plan._id, version: 3 } }
  await staff().call('enterprise.planVisit', aPlan('ent-danxi', back))
  await staff().call('enterprise.callOffVisit', { visitId: plan._id, version: 4 })
  expect((await told('finance')).map(([what]) => what).reverse()).toEqual([
    ...['visitPlanned', 'visitChanged', 'visitCalledOff', 'visitPlanned', 'visitCalledOff'],
  ])
  expect(await told('enterprise')).toHaveLength(mine)
})

test('a plan that was called off gives way to another, and what was written down on a phone meanwhile is not lost', async () => {
  const plan = await staff().call('enterprise.planVisit', aPlan('ent-danxi'))
  await staff().call('enterprise.callOffVisit', { visitId: plan._id, version: plan.version })
  const late = await staff().call('enterprise.recordVisit', aVisit({ visitId: plan._id, enterpriseId: 'ent-danxi' }))
  expect(late._id).not.toBe(plan._id)
  expect(late.state).toBe('held')
  expect((await staff().call('enterprise.planVisit', aPlan('ent-danxi'))).state).toBe('planned')
})

test('the same request is one visit with its photos, also when two arrive at once; its place is found again', async () => {
  const { fileId, cloudPath } = await staff().call('files.begin', { type: 'png', bytes: PNG.length })
  expect(await upload(street, 'enterprise', cloudPath, PNG)).toBe(200)
  const point = { lng: 120.0561, lat: 29.3399 }
  const input = aVisit({ enterpriseId: 'ent-chunhan', fileIds: [fileId], point })
  const request = { requestId: 'visit-from-a-phone-1' }
  const [one, two] = await Promise.all([
    staff().call('enterprise.recordVisit', input, request),
    staff().call('enterprise.recordVisit', input, request),
  ])
  const again = await staff().call('enterprise.recordVisit', input, request)
  expect(new Set([one?._id, two?._id, again._id]).size).toBe(1)
  expect(again).toMatchObject({ fileIds: [fileId], point, roughly: false })
  const { rows } = await staff().call('enterprise.visited', { enterpriseId: 'ent-chunhan', officeId: CENTRE })
  expect(rows).toHaveLength(1)
  expect(await staff().call('files.link', { caseId: again._id, fileIds: [fileId] })).toHaveLength(1)
  for (const who of ['liuqing', 'owner'])
    expect((await street.persona(who).refusal('files.link', { caseId: again._id, fileIds: [fileId] })).code).toBe(
      'NOT_FOUND',
    )
})

test('what was said stands nowhere open; who reads the phones or a colleague’s visit is recorded for the enterprise', async () => {
  const held = await staff().call('enterprise.recordVisit', aVisit({ enterpriseId: 'ent-chenguang' }))
  const stored = JSON.stringify(await street.collections.visits.get(held._id))
  for (const word of [SAID, '何厂长', '电镀工', '1200000', '楼雅琴'])
    expect([word, stored.includes(word)]).toEqual([word, false])
  const seen = await street.persona('finance').call('enterprise.visit', { visitId: held._id })
  expect(seen).toMatchObject({ note: SAID, checklist: { rent: 1_200_000, difficulties: ['workers'] } })
  const [contact] = await street
    .persona('finance')
    .call('enterprise.visitContacts', { enterpriseId: 'ent-chenguang', officeId: 'finance' })
  expect(contact).toEqual({ name: '龚伟', phone: '13900001023', role: 'owner' })
  const reads = (await street.persona('owner').call('account.access', {})).rows.map(({ what }) => what)
  expect(reads).toEqual(expect.arrayContaining(['visit', 'visitContact']))
})

test('a need found on a visit is a case of the enterprise in two steps, linked both ways; it reads of the visit, not of the notes', async () => {
  const visit = await staff().call('enterprise.recordVisit', aVisit({ enterpriseId: 'ent-chenguang' }))
  const hiring = { type: 'hiring' as const, details: { job: '印刷工', people: 5, note: '旺季缺人' } }
  const request = { requestId: 'need-of-a-visit-1' }
  const filed = await staff().call('cases.submit', aNeed({ ...hiring, visitId: visit._id }), request)
  expect(filed).toMatchObject({
    kind: 'enterpriseNeed',
    leadOfficeId: 'labour',
    enterpriseName: '义乌市晨光包装印刷有限公司',
  })
  expect((await staff().call('cases.submit', aNeed({ ...hiring, visitId: visit._id }), request))._id).toBe(filed._id)
  const noted = await staff().call('enterprise.visit', { visitId: visit._id })
  expect(noted.needs).toEqual([{ caseId: filed._id, number: filed.number, type: 'hiring' }])

  const seen = await street.persona('clerk').call('cases.get', { caseId: filed._id })
  expect(seen).toMatchObject({
    relations: ['reporter'],
    data: { need: { details: { job: '印刷工' } }, found: { visitId: visit._id, officeId: CENTRE } },
  })
  expect(seen.events[0]?.by).toMatchObject({ relation: 'centre', officeName: '企业服务中心' })
  const told = await street.persona('owner').call('cases.inbox', {})
  expect(told.rows.some(({ event }) => event.caseId === filed._id)).toBe(true)
  const [latest] = (await street.persona('clerk').call('enterprise.ourVisits', { enterpriseId: 'ent-chenguang' })).rows
  expect(latest).toMatchObject({
    officer: '楼雅琴',
    phone: '0579-85001004',
    told: '缺三名电镀工',
    needs: [{ caseId: filed._id }],
  })
  expect(JSON.stringify(latest)).not.toContain(SAID)
  const taken = await goOn(street, await street.persona('labour').call('cases.get', { caseId: filed._id }), [
    ['labour', 'takeNeed', { officer: '赵建国', phone: '0579-85001016' }],
  ])
  expect(taken.state).toBe('accepted')

  const planned = await staff().call('enterprise.planVisit', aPlan('ent-chenguang'))
  const refusal = async (who: string, visitId: string) =>
    (await street.persona(who).refusal('cases.submit', aNeed({ ...hiring, visitId }))).code
  expect(await refusal('enterprise', planned._id)).toBe('WRONG_STATE')
  expect(await refusal('liuqing', visit._id)).toBe('NOT_FOUND')
  expect(await refusal('resident', visit._id)).toBe('NOT_FOUND')
})

test('a visit is looked at by the rules of its form, and by when it was held', async () => {
  const wrong = async (change: Partial<Record>) =>
    (await staff().refusal('enterprise.recordVisit', aVisit(change))).fields?.[0]?.field
  expect(await wrong({ checklist: { workers: 3 } })).toBe('checklist.operation')
  expect(await wrong({ checklist: { operation: 'steady', difficulties: ['weather'] } })).toMatch(
    /^checklist\.difficulties/,
  )
  expect(await wrong({ heldAt: Date.now() - 40 * DAY })).toBe('heldAt')
  expect(await wrong({ heldAt: Date.now() + DAY })).toBe('heldAt')
  expect(await wrong({ met: ' ' })).toBe('met')
})

test('cover counts an enterprise once a month and every visit, by community and block, and those that come', async () => {
  const cover = async (officeId = CENTRE, who = 'enterprise') => {
    await street.cloud.fireTimer('scheduler', 'everyMinute')
    const month = inDays(0).slice(0, 7)
    return street.persona(who).call('enterprise.visitCover', { officeId, month })
  }
  const of = ({ byCommunity }: Awaited<ReturnType<typeof cover>>, communityId: string) => {
    const found = byCommunity.find((each) => each.communityId === communityId)
    if (!found) throw new Error(`no cover of ${communityId}`)
    return found
  }
  const before = of(await cover(), 'c-siji')
  for (const note of ['一', '二'])
    await staff().call('enterprise.recordVisit', aVisit({ enterpriseId: 'ent-siji', note }))
  await street.persona('neighbour').call('account.registerEnterprise', {
    enterpriseName: '义乌市小军修理铺',
    creditCode: '92330782MA28D5678W',
    communityId: 'c-siji',
    address: '四季小区二区 3 号',
    myRole: 'owner',
  })
  const whole = await cover()
  const after = of(whole, 'c-siji')
  expect([after.all - before.all, after.visited - before.visited, after.visits - before.visits]).toEqual([1, 1, 2])
  const [unit] = after.units
  expect(unit).toMatchObject({ visited: 1, visits: 2 })
  expect(whole.byMonth.at(-1)).toMatchObject({ all: whole.all, visited: whole.visited })
  expect(whole.byMonth[0]?.all).toBe(whole.all - 1)
  // One block alone, summed up and by month.
  const month = inDays(0).slice(0, 7)
  const inBlock = await staff().call('enterprise.visitCover', { officeId: CENTRE, month, unitId: unit?.unitId })
  expect(inBlock).toMatchObject({ all: unit?.all, visited: 1, visits: 2 })
  expect(inBlock.byMonth.at(-1)).toMatchObject({ visits: 2 })
  const foreign = { officeId: 'o-liuqing', month, unitId: unit?.unitId }
  expect((await street.persona('liuqing').refusal('enterprise.visitCover', foreign)).code).toBe('NOT_ALLOWED')
  const own = await cover('o-liuqing', 'liuqing')
  expect(own.byCommunity.map(({ communityId }) => communityId)).toEqual(['c-liuqing'])
  const listed = await due('enterprise', { officeId: CENTRE, communityId: 'c-siji' })
  expect(listed.rows[0]).toMatchObject({ name: '义乌市小军修理铺', visitClass: 'usual' })
})

test('a visit that a phone sends weeks late counts in its own month, and makes nothing due later than it was', async () => {
  const before = await street.collections.enterprises.get('ent-suyun')
  const heldAt = Date.now() - 29 * DAY
  const month = new Date(heldAt + 8 * 3_600_000).toISOString().slice(0, 7)
  const cover = async () => {
    await street.cloud.fireTimer('scheduler', 'everyMinute')
    return staff().call('enterprise.visitCover', { officeId: CENTRE, month })
  }
  await staff().call('enterprise.recordVisit', aVisit({ enterpriseId: 'ent-suyun' }))
  const now = await street.collections.enterprises.get('ent-suyun')
  expect(now?.visitedAt).toBeGreaterThan(before?.visitedAt ?? 0)
  const counted = await cover()
  await staff().call('enterprise.recordVisit', aVisit({ enterpriseId: 'ent-suyun', heldAt }))
  expect((await street.collections.enterprises.get('ent-suyun'))?.visitedAt).toBe(now?.visitedAt)
  const later = await cover()
  const firstOfMonth = now?.visitedIn?.includes(month) ? 0 : 1
  expect([later.visits - counted.visits, later.visited - counted.visited]).toEqual([1, firstOfMonth])
})

test('the class of an enterprise decides when its visit is due; who changed it stands in the log', async () => {
  const set = { enterpriseId: 'ent-lemai', officeId: 'o-liuqing', visitClass: 'key' }
  expect(await street.persona('liuqing').call('enterprise.setVisitClass', set)).toEqual({ visitClass: 'key' })
  const unknown = { ...set, visitClass: 'none' }
  expect((await street.persona('liuqing').refusal('enterprise.setVisitClass', unknown)).code).toBe('INVALID_INPUT')
  const { rows } = await street.persona('admin').call('admin.log', { limit: 5 })
  expect(rows[0]).toMatchObject({
    what: 'enterprises',
    before: { visitClass: '一般企业' },
    after: { visitClass: '重点企业', name: '义乌市乐买超市' },
  })
})

test('the centre for enterprises keeps parks and visit periods: what is due follows, an address finds its park, each edit stands in the log', async () => {
  for (const who of ['finance', 'liuqing', 'dispatcher'])
    expect([who, (await street.persona(who).refusal('enterprise.parks', {})).code]).toEqual([who, 'NOT_ALLOWED'])
  const before = await staff().call('enterprise.parks', {})
  // Who administers the street has the right, of whatever office.
  expect(await street.persona('admin').call('enterprise.parks', {})).toEqual(before)
  const park = { name: '柳青云仓园', communityId: 'c-liuqing', address: '柳青路 66 号', names: ['云仓'] }
  const made = await staff().call('enterprise.savePark', { ...park, version: before.version })
  const { _id: parkId = '' } = made.parks.find(({ name }) => name === park.name) ?? {}
  expect((await staff().refusal('enterprise.savePark', { ...park, version: before.version })).code).toBe('CONFLICT')
  const twice = { ...park, name: '另一个园', version: made.version }
  expect(await staff().refusal('enterprise.savePark', twice)).toMatchObject({ fields: [{ field: 'name' }] })
  const nowhere = { ...park, name: '无处园', names: [], communityId: 'c-none', version: made.version }
  expect(await staff().refusal('enterprise.savePark', nowhere)).toMatchObject({ fields: [{ field: 'communityId' }] })
  // Other functions work with what they read for a minute.
  await street.restartFunctions()
  expect((await street.persona('owner').call('account.street', {})).parks).toMatchObject([{}, {}, {}, { _id: parkId }])

  // An enterprise that moves there is found to be its tenant; one that registers chooses it.
  const move = { enterpriseId: 'ent-chenguang', communityId: 'c-liuqing', address: '柳青路云仓 3 幢' }
  const [moved] = await street.persona('owner').call('account.correctEnterprise', move)
  expect(moved?.profile.parkId).toBe(parkId)
  const tenants = await due('enterprise', { officeId: CENTRE, parkId })
  expect(tenants.rows.map(({ enterpriseId }) => enterpriseId)).toEqual(['ent-chenguang'])
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  const month = inDays(0).slice(0, 7)
  const figures = await staff().call('enterprise.figures', { from: month, to: month })
  expect(figures.byPark.find((each) => each.parkId === parkId)?.tenants).toBe(1)

  // A period that becomes shorter makes due what was not, without touching an enterprise.
  const visited = (await due('enterprise', { officeId: CENTRE })).rows.find(({ dueAt }) => dueAt !== undefined)
  const now = async () =>
    (await due('enterprise', { officeId: CENTRE })).rows.find((row) => row.enterpriseId === visited?.enterpriseId)
  const usual = before.visitClasses.find(({ key }) => key === visited?.visitClass)
  if (!usual) throw new Error('nobody was visited yet')
  const sooner = await staff().call('enterprise.saveVisitClass', {
    ...usual,
    days: usual.days - 10,
    version: made.version,
  })
  expect((visited?.dueAt ?? 0) - ((await now())?.dueAt ?? 0)).toBe(10 * DAY)
  const retire = { key: usual.key, version: sooner.version }
  expect((await staff().refusal('enterprise.retireVisitClass', retire)).code).toBe('NOT_ALLOWED')
  const more = await staff().call('enterprise.saveVisitClass', { name: '新入驻', days: 15, version: sooner.version })
  const key = more.visitClasses.at(-1)?.key ?? ''
  const less = await staff().call('enterprise.retireVisitClass', { key, version: more.version })
  expect(less.visitClasses.map((each) => each.key)).not.toContain(key)

  const gone = await staff().call('enterprise.retirePark', { parkId, version: less.version })
  expect(gone.parks).toHaveLength(before.parks.length)
  const { rows } = await staff().call('enterprise.parkHistory', { what: 'parks', thing: parkId })
  expect(rows).toMatchObject([
    { before: { name: park.name }, after: { name: park.name, retired: true } },
    { before: null, after: { name: park.name, names: ['云仓'] } },
  ])
  const periods = await staff().call('enterprise.parkHistory', { what: 'visitClasses', thing: usual.key })
  expect(periods.rows).toMatchObject([{ before: { days: usual.days }, after: { days: usual.days - 10 } }])
})
