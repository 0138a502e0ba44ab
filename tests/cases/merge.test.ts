import type { CaseView } from '@contract/caseView'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { uploadPicture } from '../harness/upload'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const report = (username = 'resident', text = '路灯不亮') =>
  street.persona(username).call('cases.submit', aReport({ type: 'help', text }))
const seenBy = (username: string, { _id }: Pick<CaseView, '_id'>) =>
  street.persona(username).call('cases.get', { caseId: _id })
const runScheduler = () => street.cloud.fireTimer('scheduler', 'everyMinute')
const waiting = async () =>
  (await street.collections.outbox.find({ where: { what: 'follow' }, order: [['at', 'asc']], limit: 100 })).length

/** Takes an action on a case as it stands now, whatever version that is. */
async function take(username: string, theCase: Pick<CaseView, '_id'>, action: string, input = {}): Promise<CaseView> {
  return act(street.persona(username), await seenBy(username, theCase), action, input)
}

/** A main report in the hands of an office, and duplicates of other people merged under it. */
async function merged(duplicates = 1): Promise<{ main: CaseView; others: CaseView[] }> {
  const main = await report('resident')
  const others: CaseView[] = []
  for (let n = 0; n < duplicates; n += 1) {
    others.push(await take('dispatcher', await report('neighbour'), 'merge', { mainId: main._id }))
  }
  await take('dispatcher', main, 'dispatch', { officeId: 'construction' })
  return { main: await take('construction', main, 'accept'), others }
}

test('a merged report has no limit and no office, and says under which number it is handled and where that stands', async () => {
  const { main, others } = await merged()
  const [other] = others as [CaseView]
  expect(other).toMatchObject({ state: 'merged', main: { number: main.number, caseId: main._id } })
  const stored = await street.collections.cases.get(other._id)
  expect(stored).toMatchObject({ open: false, mainId: main._id, helperIds: [] })
  expect([stored?.dueAt, stored?.nextAt, stored?.leadOfficeId]).toEqual([undefined, undefined, undefined])
  expect(stored?.links).toContain(`main:${main._id}`)
  const mine = await seenBy('neighbour', other)
  expect(mine.main).toEqual({ number: main.number, state: 'accepted' })
  expect(JSON.stringify(mine)).not.toContain(main._id)
  expect(await street.persona('neighbour').refusal('cases.get', { caseId: main._id })).toMatchObject({
    code: 'NOT_FOUND',
  })
  const desk = await seenBy('construction', main)
  expect(desk.data.mergedCount).toBe(1)
  expect(desk.events.find(({ action }) => action === 'absorb')).toMatchObject({
    by: { relation: 'system' },
    internal: true,
    facts: { number: other.number },
  })
})

test('every reporter of a merge hears the answer, with its photo, and rates it for themselves', async () => {
  const { main, others } = await merged(2)
  const photo = await uploadPicture(street, 'construction')
  await take('construction', main, 'answer', { note: '路灯已修好。', fileIds: [photo] })
  for (const other of others) {
    const answered = await seenBy('neighbour', other)
    expect(answered).toMatchObject({
      state: 'answered',
      leadOfficeId: 'construction',
      data: { answer: { note: '路灯已修好。' } },
    })
    expect(answered.dueAt).toBeGreaterThan(Date.now() + 6 * 86_400_000)
    const links = await street.persona('neighbour').call('files.link', { caseId: other._id, fileIds: [photo] })
    expect(links).toHaveLength(1)
  }
  const [first, second] = others as [CaseView, CaseView]
  expect(await take('neighbour', first, 'rate', { rating: 5 })).toMatchObject({ state: 'closed' })
  expect(await seenBy('neighbour', second)).toMatchObject({ state: 'answered' })
  expect(await seenBy('resident', main)).toMatchObject({ state: 'answered' })
  const inbox = await street.persona('neighbour').call('cases.inbox', { limit: 5 })
  expect(inbox.rows.filter(({ event }) => event.action === 'answerWithMain')).toHaveLength(2)
})

test('who is not satisfied sends their own report back as an order to the office that answered', async () => {
  const { main, others } = await merged()
  await take('construction', main, 'answer', { note: '已修好。' })
  const [other] = others as [CaseView]
  const again = await take('neighbour', other, 'reopen', { note: '我家门口的还不亮' })
  expect(again).toMatchObject({ state: 'accepted', leadOfficeId: 'construction' })
  expect(again.dueAt).toBeGreaterThan(Date.now())
  expect(await seenBy('resident', main)).toMatchObject({ state: 'answered' })
  expect(await take('construction', other, 'answer', { note: '这一盏也修好了。' })).toMatchObject({ state: 'answered' })
})

/** What becomes of a main report, and what its duplicates then are. */
const OUTCOMES: ReadonlyArray<
  [name: string, username: string, action: string, input: Record<string, unknown>, state: string, says: string]
> = [
  [
    'transferred',
    'dispatcher',
    'transfer',
    { body: '市水务公司', number: 'SW-9', expectedOn: '2026-12-01' },
    'transferred',
    'SW-9',
  ],
  [
    'declined',
    'dispatcher',
    'decline',
    { reason: 'litigation', note: '请向法院提起诉讼。' },
    'declined',
    '请向法院提起诉讼。',
  ],
  ['withdrawn', 'resident', 'withdraw', { note: '不用了' }, 'submitted', ''],
]

test.each(OUTCOMES)(
  'when the main report is %s, so it goes for each merged one',
  async (_, username, action, input, state, says) => {
    const main = await report('resident')
    const other = await take('dispatcher', await report('neighbour'), 'merge', { mainId: main._id })
    await take(username, main, action, input)
    const after = await seenBy('neighbour', other)
    expect(after.state).toBe(state)
    expect(JSON.stringify(after.data)).toContain(says)
    if (state !== 'submitted') return
    expect(after.main).toBeUndefined()
    expect(after.dueAt).toBeGreaterThan(Date.now())
  },
)

test('officials find the merged reports under the main one, each only those that they may read', async () => {
  const { main, others } = await merged(3)
  const linked = (username: string, after?: { at: number; id: string }) =>
    street.persona(username).call('cases.linked', { caseId: main._id, link: 'main', limit: 2, after })
  const first = await linked('dispatcher')
  const rest = await linked('dispatcher', first.next)
  const ids = [...first.rows, ...rest.rows].map(({ _id }) => _id)
  expect([...ids].sort()).toEqual(others.map(({ _id }) => _id).sort())
  expect(rest.next).toBeUndefined()
  expect((await linked('construction')).rows).toEqual([])
})

test('progress of the main report is told to the others too', async () => {
  const { main, others } = await merged()
  await take('construction', main, 'progress', { note: '已到现场查看。' })
  await take('construction', main, 'remark', { note: '内部的话' })
  const told = (await seenBy('neighbour', others[0] as CaseView)).events
  expect(told.filter(({ note }) => note === '已到现场查看。')).toHaveLength(1)
  expect(JSON.stringify(told)).not.toContain('内部的话')
})

test('taken out of a merge, a report is back at the desk with a clock of its own and hears no more of the main one', async () => {
  const { main, others } = await merged(2)
  const [first, second] = others as [CaseView, CaseView]
  const back = await take('dispatcher', first, 'unmerge')
  expect(back).toMatchObject({ state: 'submitted' })
  expect(back.main).toBeUndefined()
  expect(back.dueAt).toBeGreaterThan(Date.now())
  expect((await seenBy('dispatcher', main)).data.mergedCount).toBe(1)
  await take('construction', main, 'answer', { note: '修好了。' })
  expect((await seenBy('neighbour', first)).state).toBe('submitted')
  expect((await seenBy('neighbour', second)).state).toBe('answered')
})

test('when a main report is merged itself, those under it come along', async () => {
  const { main, others } = await merged(2)
  const greater = await report('resident', '整条路的路灯都不亮')
  await take('dispatcher', main, 'merge', { mainId: greater._id })
  await runScheduler()
  for (const other of others) expect((await seenBy('neighbour', other)).main?.number).toBe(greater.number)
  expect((await seenBy('dispatcher', greater)).data.mergedCount).toBe(3)
  await take('dispatcher', greater, 'dispatch', { officeId: 'construction' })
  await take('construction', greater, 'accept')
  await take('construction', greater, 'answer', { note: '整条路都修好了。' })
  for (const each of [main, ...others]) expect((await seenBy('dispatcher', each)).state).toBe('answered')
})

test('a merged report may still be withdrawn by who reported it', async () => {
  const { main, others } = await merged()
  expect(await take('neighbour', others[0] as CaseView, 'withdraw')).toMatchObject({ state: 'withdrawn' })
  expect((await seenBy('dispatcher', main)).data.mergedCount).toBe(0)
  expect(await take('construction', main, 'answer', { note: '好了。' })).toMatchObject({ state: 'answered' })
})

/** Cases that a report cannot be merged into, each with the words that say why. */
const REFUSED: ReadonlyArray<[name: string, main: () => Promise<string>, says: string]> = [
  ['itself', async () => '', '自己'],
  ['one that does not exist', async () => 'nowhere', '没有找到'],
  [
    'one that has been answered',
    async () => {
      const { main } = await merged(0)
      return (await take('construction', main, 'answer', { note: '好了。' }))._id
    },
    '已经答复',
  ],
  ['one that is merged itself', async () => (await merged()).others[0]?._id ?? '', '主件'],
]

test.each(REFUSED)('a report cannot be merged into %s', async (_, makeMain, says) => {
  const mine = await report('neighbour')
  const mainId = (await makeMain()) || mine._id
  const call = { caseId: mine._id, version: mine.version, action: 'merge', input: { mainId } }
  const refusal = await street.persona('dispatcher').refusal('cases.act', call)
  expect(refusal).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'mainId' }] })
  expect(refusal.fields?.[0]?.message).toContain(says)
  expect(await seenBy('dispatcher', mine)).toMatchObject({ state: 'submitted', version: mine.version })
})

test('a report merged in the moment in which the main one is answered goes back to the desk, not into silence', async () => {
  const { main } = await merged(0)
  const late = await report('neighbour')
  // Written down as merged, and the main report answered before it took the other.
  const rows = await street.collections.outbox.find({ where: { what: 'follow' }, order: [['at', 'asc']], limit: 10 })
  expect(rows).toEqual([])
  const both = await Promise.all([
    take('dispatcher', late, 'merge', { mainId: main._id }),
    take('construction', main, 'answer', { note: '好了。' }).catch(() =>
      take('construction', main, 'answer', { note: '好了。' }),
    ),
  ])
  expect(both).toHaveLength(2)
  await runScheduler()
  const after = await seenBy('neighbour', late)
  expect(['submitted', 'answered']).toContain(after.state)
  expect(await waiting()).toBe(0)
})

test('the figures of the day count each step of a merge once', async () => {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now())
  const counted = async (name: string) => (await street.collections.counters.get(`beiyuan:${day}`))?.counts[name] ?? 0
  await runScheduler()
  const before = { merged: await counted('merged'), answered: await counted('answered') }
  const { main } = await merged(2)
  await take('construction', main, 'answer', { note: '好了。' })
  await runScheduler()
  await runScheduler()
  expect({ merged: await counted('merged'), answered: await counted('answered') }).toEqual({
    merged: before.merged + 2,
    answered: before.answered + 3,
  })
})

test('of a case with very many steps the newest come first, and the others page by page; who reported it sees theirs', async () => {
  const filed = await report()
  const first = await street.collections.events.get(`${filed._id}:1`)
  if (!first) throw new Error('the report has no first step')
  const versions = Array.from({ length: 449 }, (_, index) => index + 2)
  const absorbed = { ...first, action: 'absorb', by: { relation: 'system' as const }, tells: [] }
  await Promise.all(
    versions.map((version) =>
      street.collections.events.create({ ...absorbed, _id: `${filed._id}:${version}`, version }),
    ),
  )
  await street.collections.cases.update({ _id: filed._id }, { version: 450 })
  const { events, earlier } = await seenBy('dispatcher', filed)
  const shown = events.map(({ version }) => version)
  let before = earlier
  while (before !== undefined) {
    const page = await street.persona('dispatcher').call('cases.earlier', { caseId: filed._id, before })
    shown.unshift(...page.events.map(({ version }) => version))
    before = page.earlier
  }
  expect(events.at(-1)?.version).toBe(450)
  expect(events.length).toBeLessThan(450)
  expect(shown).toEqual([1, ...versions])
  const own = await seenBy('resident', filed)
  expect([own.events.map(({ action }) => action), own.earlier]).toEqual([['submit'], undefined])
  const stranger = street.persona('neighbour')
  expect((await stranger.refusal('cases.earlier', { caseId: filed._id, before: 2 })).code).toBe('NOT_FOUND')
})
