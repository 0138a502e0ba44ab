import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const HOUR = 3_600_000

test('a question is answered before anything is reported, to somebody without an account too', async () => {
  const [first] = await street.visitor('o-asks').call('knowledge.search', { query: '停电了找谁' })
  expect(first).toMatchObject({ _id: 'power-water-outage', answer: { zh: expect.stringContaining('95598') } })
})

test('an answer that helped is counted once a person and day, and in the figures of the day', async () => {
  const [one, other] = [street.visitor('o-one'), street.visitor('o-other')]
  const before = (await street.collections.faqs.get('refund'))?.helped ?? 0
  await one.call('knowledge.helped', { faqId: 'refund' })
  await one.call('knowledge.helped', { faqId: 'refund' })
  expect(await other.call('knowledge.helped', { faqId: 'refund' })).toEqual({ helped: before + 2 })
  await street.cloud.fireTimer('scheduler', 'everyMinute')
  const today = new Date(Date.now() + 8 * HOUR).toISOString().slice(0, 10)
  expect((await street.collections.counters.get(`beiyuan:${today}`))?.counts.answeredByFaq).toBe(2)
})

test('an answer that was taken down is no longer counted', async () => {
  await street.collections.faqs.update({ _id: 'canteen' }, { retired: true })
  expect((await street.visitor('o-late').refusal('knowledge.helped', { faqId: 'canteen' })).code).toBe('NOT_FOUND')
})

test('notices are shown from their first moment to their last, emergencies first, each community its own', async () => {
  const now = Date.now()
  const notice = (id: string, change: Record<string, unknown>) =>
    street.collections.notices.put({
      _id: id,
      street: 'beiyuan',
      level: 'notice',
      title: { zh: id, en: id },
      text: { zh: '', en: '' },
      from: now - HOUR,
      until: now + HOUR,
      communityIds: [],
      version: 1,
      ...change,
    })
  await notice('over', { until: now - 1 })
  await notice('later', { from: now + HOUR, until: now + 2 * HOUR })
  await notice('storm', { level: 'emergency', from: now - 2 * HOUR })
  await notice('chunhan-only', { communityIds: ['c-chunhan'] })
  const shown = async (username: string) =>
    (await street.persona(username).call('knowledge.notices', {})).map(({ _id }) => _id)
  expect(await shown('resident')).toEqual(['storm', 'welcome'])
  expect(await shown('neighbour')).toEqual(['storm', 'chunhan-only', 'welcome'])
})

test('a scanned code tells anybody what it stands for, and says plainly that it stands for nothing', async () => {
  const scan = (scene: string) => street.visitor('o-scans').call('knowledge.scanned', { scene })
  const point = { kind: 'wastePoint', categoryId: 'waste', communityId: 'c-chunhan', address: expect.any(String) }
  expect(await scan('w.chunhan-03')).toMatchObject({ ...point, point: { lng: expect.any(Number) } })
  expect(await scan('c.noise')).toMatchObject({ kind: 'category', categoryId: 'noise' })
  expect(await scan('u.u-chunhan-1')).toMatchObject({
    kind: 'unit',
    person: { phone: expect.stringMatching(/^0579-/) },
  })
  for (const scene of ['w.nowhere', 'c.nothing', 'u.gone', 'hello']) {
    expect(await scan(scene)).toEqual({ kind: 'unknown', scene, name: '', nameEn: '' })
  }
  expect(await scan('a.spring')).toMatchObject({ kind: 'activity', name: '' })
})

test('each code that the office can print leads to what it is called', async () => {
  const admin = street.persona('admin')
  const { picture } = await admin.call('admin.miniCode', { scene: 'w.chunhan-03' })
  expect(Buffer.from(picture.replace('data:image/png;base64,', ''), 'base64').subarray(1, 4).toString()).toBe('PNG')
  expect(street.cloud.wechat.outbox.at(-1)).toMatchObject({
    api: 'wxacode.getUnlimited',
    request: { scene: 'w.chunhan-03', page: 'features/home/pages/scan', env_version: 'release' },
  })
  street.cloud.wechat.script('wxacode.getUnlimited', () => ({ errcode: 45009, errmsg: 'reach max api limit' }), 1)
  expect(await admin.refusal('admin.miniCode', { scene: 'w.chunhan-03' })).toMatchObject({ code: 'UNAVAILABLE' })
  const codes = (kind: 'category' | 'wastePoint' | 'unit', communityId?: string) =>
    street.persona('admin').call('admin.codes', { kind, ...(communityId ? { communityId } : {}) })
  expect(await codes('wastePoint')).toEqual([])
  for (const rows of [await codes('category'), await codes('wastePoint', 'c-chunhan'), await codes('unit', 'c-siji')]) {
    expect(rows.length).toBeGreaterThan(3)
    const [first] = rows
    const found = await street.visitor('o-prints').call('knowledge.scanned', { scene: first?.scene ?? '' })
    expect(found.name).toBe(first?.name)
  }
})
