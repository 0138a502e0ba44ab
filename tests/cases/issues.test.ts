import type { CaseView } from '@contract/caseView'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
const filed: CaseView[] = []

const NOISE = [
  '柳青社区翠湖花园夜间施工噪音太大',
  '翠湖花园工地夜间施工噪音扰民，睡不着',
  '翠湖花园旁边工地每天夜间施工，噪音很大',
]
const WRITERS = ['resident', 'neighbour', 'owner']
const schedule = () => street.cloud.fireTimer('scheduler', 'everyMinute')
const centre = () => street.persona('dispatcher')
const report = (text: string, change: object = {}) => aReport({ text, title: text, ...change })

beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

test('reports of several people about one thing are an issue as they arrive; what denounces or stays unnamed is not gathered', async () => {
  for (const [index, text] of NOISE.entries()) {
    filed.push(await street.persona(WRITERS[index] ?? '').call('cases.submit', report(text)))
    await street
      .persona('resident')
      .call(
        'cases.submit',
        report(`迎宾路第 ${index} 盏路灯不亮`, { anonymous: index > 0, ...(index > 0 ? { categoryId: 'roads' } : {}) }),
      )
    await schedule()
  }
  await street.persona('neighbour').call('cases.submit', report(NOISE[0] ?? '', { type: 'denounce' }))
  await schedule()
  const { rows } = await centre().call('cases.issues', {})
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ people: 3, messages: 3, recent: 3, before: 0, heat: 3 })
  expect(rows[0]?.progress).toEqual({ looked: 3, unanswered: 3, answered: 0 })
  expect(rows[0]?.place).toContain('翠湖花园')
  const view = await centre().call('cases.issue', { issueId: rows[0]?._id ?? '' })
  expect(view.rows.map(({ _id }) => _id)).toEqual(filed.map(({ _id }) => _id).reverse())
  expect([view.main?._id, view.gatherable, view.coming]).toEqual([filed[0]?._id, 2, 0])
})

test('what was gathered and has yet to come under the main report is told, and not offered again', async () => {
  const [first] = (await centre().call('cases.issues', {})).rows
  const caseId = filed[0]?._id ?? ''
  const row = { _id: 'waiting:follow', eventId: 'waiting', what: 'follow' as const, caseId, at: Date.now() + 3_600_000 }
  const target = { caseId: filed[1]?._id ?? '' }
  await street.collections.outbox.create({
    ...row,
    effects: [{ kind: 'follow', target, action: 'gatherUnder', input: { mainId: caseId } }],
  })
  expect(await centre().call('cases.issue', { issueId: first?._id ?? '' })).toMatchObject({ gatherable: 1, coming: 1 })
  await street.collections.outbox.remove(row._id)
})

test('a report is put somewhere once, however often its row of the outbox is run', async () => {
  const last = filed.at(-1)
  await street.collections.outbox.create({
    _id: `${last?._id}:1`,
    what: 'count',
    at: Date.now(),
    effects: [{ kind: 'issue', caseId: last?._id ?? '' }],
  })
  await schedule()
  expect((await centre().call('cases.issues', {})).rows[0]).toMatchObject({ people: 3, messages: 3, heat: 3 })
})

test('only the command centre sees issues', async () => {
  expect((await street.persona('resident').refusal('cases.issues', {})).code).toBe('NOT_ALLOWED')
  expect((await street.persona('liuqing').refusal('cases.issues', {})).code).toBe('NOT_ALLOWED')
})

test('handled as one, one answer is told to everybody once; through the forms of a case nothing can be gathered', async () => {
  const [first] = (await centre().call('cases.issues', {})).rows
  const issueId = first?._id ?? ''
  const { main } = await centre().call('cases.issue', { issueId })
  const input = { issueId, mainId: main?._id ?? '', version: main?.version ?? 0 }
  const wish = { caseId: input.mainId, version: input.version, action: 'gather', input: {} }
  expect((await centre().refusal('cases.act', wish)).code).toBe('INVALID_INPUT')
  const gathered = await centre().call('cases.gatherIssue', input, { requestId: 'gather-once-1' })
  expect((await centre().call('cases.gatherIssue', input, { requestId: 'gather-once-1' })).version).toBe(
    gathered.version,
  )
  expect(gathered.data.mergedCount).toBe(2)
  expect(await centre().call('cases.issue', { issueId })).toMatchObject({ main: { _id: input.mainId }, gatherable: 0 })
  const again = { ...input, version: gathered.version }
  expect((await centre().refusal('cases.gatherIssue', again)).code).toBe('WRONG_STATE')
  let whole = await act(centre(), gathered, 'dispatch', { officeId: 'enforcement' })
  whole = await act(street.persona('enforcement'), whole, 'accept')
  await act(street.persona('enforcement'), whole, 'answer', { note: '工地已停止夜间施工，并作出处罚。' })
  await schedule()
  for (const [index, { _id }] of filed.entries()) {
    const own = await street.persona(WRITERS[index] ?? '').call('cases.get', { caseId: _id })
    expect([own.state, own.events.filter(({ to, from }) => to === 'answered' && from !== to).length]).toEqual([
      'answered',
      1,
    ])
  }
  const { data } = await street.persona('resident').call('cases.get', { caseId: filed[0]?._id ?? '' })
  const { at: answeredAt } = data.answer as { at: number }
  const progress = async () => (await centre().call('cases.issues', {})).rows[0]?.progress
  expect(await progress()).toEqual({ looked: 3, unanswered: 0, answered: 3, answeredAt: expect.any(Number) })
  expect((await progress())?.answeredAt).toBeGreaterThanOrEqual(answeredAt)
  // Who says that it is not solved waits again; what was reported and taken back waits for nothing.
  const own = await street.persona('neighbour').call('cases.get', { caseId: filed[1]?._id ?? '' })
  await act(street.persona('neighbour'), own, 'reopen', { note: '昨晚又施工到两点。' })
  expect(await progress()).toMatchObject({ looked: 3, unanswered: 1, answered: 2 })
  expect((await centre().call('cases.issue', { issueId })).progress).toEqual(await progress())
})

test('people are counted, not calls nor who put them down; the span is of when they told it', async () => {
  const told = Date.now() - 20 * 86_400_000
  const file = (persona: string, behalf: object) =>
    street.persona(persona).call('cases.submit', report('丹溪路垃圾桶满了没人清运，臭味很大', { behalf }))
  const caller = { as: 'staff', name: '李女士', phone: '13957910001', channel: 'hotline' }
  await file('hotline', { ...caller, reportedAt: told })
  await file('hotline', caller)
  await file('hotline', { ...caller, phone: '13957910002' })
  await file('agent', { as: 'agent', name: '朱大爷', phone: '13957910003' })
  await file('agent', { as: 'agent', name: '楼大妈', phone: '13957910004' })
  await schedule()
  const { rows } = await centre().call('cases.issues', {})
  expect(rows.find(({ messages }) => messages === 5)).toMatchObject({ people: 4, from: told, recent: 4 })
})
