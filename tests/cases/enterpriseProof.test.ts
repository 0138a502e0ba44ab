import { aRegistration, somebody } from '../harness/enterprises'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { PNG, uploadPicture } from '../harness/upload'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

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
  const [made] = await owner.call('account.registerEnterprise', aRegistration())
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
  await street.persona('service-hall').call('account.openEnterprise', { enterpriseId })
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
  const stranger = await somebody(street, 'o-squatter', '胡一', '13800002021')
  const input = aRegistration()
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

test('an owner corrects where the enterprise is at once: its office, cover, checks, park and plan follow, and who was to go is told', async () => {
  const owner = street.persona('owner')
  const enterpriseId = 'ent-chenguang'
  const before = await street.collections.enterprises.get(enterpriseId)
  await owner.call('account.saveEnterpriseProfile', { enterpriseId, profile: {}, parkId: 'pk-jingfa' })
  await owner.call('account.sendProof', { enterpriseId, fileIds: [await uploadPicture(street, 'owner')] })
  const day = new Date(Date.now() + 8 * 3_600_000 + DAY).toISOString().slice(0, 10)
  const plan = await street.persona('enterprise').call('enterprise.planVisit', {
    ...{ enterpriseId, officeId: 'centre-enterprise', visitorId: 'demo-enterprise', day, purpose: 'routine' },
  })
  const cover = async () => {
    await street.cloud.fireTimer('scheduler', 'everyMinute')
    const asked = { officeId: 'centre-enterprise', month: day.slice(0, 7) }
    const { byCommunity } = await street.persona('enterprise').call('enterprise.visitCover', asked)
    const all = (id: string) => byCommunity.find(({ communityId }) => communityId === id)?.all ?? 0
    return { left: all(before?.communityId ?? ''), reached: all('c-liuqing') }
  }
  const counted = await cover()
  const move = { enterpriseId, communityId: 'c-liuqing', address: '柳青路 88 号' }
  expect((await street.persona('clerk').refusal('account.correctEnterprise', move)).code).toBe('NOT_ALLOWED')
  expect(await owner.refusal('account.correctEnterprise', { ...move, communityId: 'c-none' })).toMatchObject({
    fields: [{ field: 'communityId' }],
  })
  const change = {
    before: { communityId: before?.communityId, address: before?.address },
    after: { communityId: 'c-liuqing', address: '柳青路 88 号' },
  }
  const expected = [{ communityId: 'c-liuqing', address: '柳青路 88 号', changes: [change] }]
  expect(await owner.call('account.correctEnterprise', move)).toMatchObject(expected)
  // Said again, it is the same correction.
  expect(await owner.call('account.correctEnterprise', move)).toMatchObject(expected)

  expect(await cover()).toEqual({ left: counted.left - 1, reached: counted.reached + 1 })
  const liuqing = street.persona('liuqing')
  const due = await liuqing.call('enterprise.dueVisits', { officeId: 'o-liuqing', limit: 50 })
  expect(due.rows.map((row) => row.enterpriseId)).toContain(enterpriseId)
  expect((await liuqing.call('account.enterpriseChecks', { communityId: 'c-liuqing' })).rows).toMatchObject([
    { enterpriseId, proof: true },
  ])
  const visited = await liuqing.call('enterprise.visited', { enterpriseId, officeId: 'o-liuqing' })
  expect(visited.enterprise.changes).toMatchObject([change])
  // The new office reads what was held before, and finds the plan.
  for (const { _id } of visited.rows) expect((await liuqing.call('enterprise.visit', { visitId: _id }))._id).toBe(_id)
  expect(await street.persona('enterprise').call('enterprise.visit', { visitId: plan._id })).toMatchObject({
    state: 'planned',
    address: '柳青路 88 号',
  })
  const { news = [] } = await street.persona('enterprise').call('cases.inbox', {})
  expect(news).toMatchObject([{ what: 'visitChanged', visitId: plan._id, day }])
  expect((await street.collections.enterprises.get(enterpriseId))?.parkId).toBeUndefined()

  // A plan of the community that it left is called off.
  await street.persona('enterprise').call('enterprise.callOffVisit', { visitId: plan._id, version: plan.version + 1 })
  const theirs = await liuqing.call('enterprise.planVisit', {
    ...{ enterpriseId, officeId: 'o-liuqing', visitorId: 'demo-liuqing', day, purpose: 'routine' },
  })
  await owner.call('account.correctEnterprise', { ...move, communityId: 'c-chunhan', address: '春晗路 20 号' })
  expect((await street.collections.visits.get(theirs._id))?.state).toBe('calledOff')
  expect((await street.collections.enterprises.get(enterpriseId))?.planned).toBeUndefined()
  expect((await liuqing.call('cases.inbox', {})).news).toMatchObject([{ what: 'visitCalledOff', visitId: theirs._id }])
})

test('another name stands only once staff have compared it with the licence, and everybody of the enterprise has it then', async () => {
  const owner = street.persona('owner')
  const enterpriseId = 'ent-chenguang'
  const official = street.persona('enterprise')
  const ask = async (enterpriseName: string, who = 'owner') => ({
    ...{ enterpriseId, enterpriseName, fileIds: [await uploadPicture(street, who)] },
  })
  const decide = async (accept: boolean, reason?: 'otherName') => {
    const { proofAt: at = 0 } = await official.call('account.openEnterprise', { enterpriseId })
    await official.call('account.checkEnterprise', { enterpriseId, what: 'proof', at, accept, reason })
  }
  await decide(true)
  expect((await street.persona('clerk').refusal('account.sendProof', await ask('别的名字', 'clerk'))).code).toBe(
    'NOT_ALLOWED',
  )
  const old = '义乌市晨光包装印刷有限公司'
  expect((await owner.refusal('account.sendProof', await ask(old))).code).toBe('NOT_ALLOWED')
  const name = '义乌市晨光绿色包装有限公司'
  await owner.call('account.sendProof', await ask(name))
  expect(await owner.call('account.enterprises', {})).toMatchObject([
    { name: old, state: 'verified', renaming: { name } },
  ])
  expect((await official.call('account.enterpriseChecks', {})).rows).toMatchObject([{ name: old, newName: name }])
  await decide(false, 'otherName')
  const [refused] = await owner.call('account.enterprises', {})
  expect(refused).toMatchObject({ name: old, state: 'verified', refused: { reason: 'otherName', name } })
  expect(refused?.renaming).toBeUndefined()
  await owner.call('account.sendProof', await ask(name))
  await decide(true)
  const [renamed] = await owner.call('account.enterprises', {})
  expect(renamed).toMatchObject({
    name,
    state: 'verified',
    changes: [{ before: { name: old }, after: { name } }, {}, {}],
  })
  expect(renamed?.refused).toBeUndefined()
  expect((await street.persona('clerk').call('account.me', {}))?.enterprises).toMatchObject([{ enterpriseId, name }])
  expect((await owner.call('cases.inbox', {})).news?.[0]).toMatchObject({ what: 'enterpriseRenamed', name })
})
