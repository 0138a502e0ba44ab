import type { DutyEdit, DutyInput } from '@contract/adminCategory'
import { isSentDown, NO_MATTER, usualLevel } from '@contract/duty'
import type { MatterCount } from '@contract/matterFigures'
import { ordersOf } from '@contract/workflow/orders'
import { monthOf } from '../../cloudfunctions/domain/localTime'
import { mattersIn } from '../../cloudfunctions/domain/matterTallies'
import { command } from '../../cloudfunctions/kit/database'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const admin = () => street.persona('admin')
const aDuty = (change: Partial<DutyInput> = {}): DutyInput => ({
  matter: '共享单车',
  words: ['共享单车', '小黄车'],
  officeId: 'traffic',
  helperIds: [],
  exceptions: [],
  codes: [],
  level: 'department',
  source: '',
  ...change,
})
const find = async (matter: string): Promise<DutyEdit> => {
  const found = (await admin().call('admin.duties', {})).find((each) => each.matter === matter)
  if (!found) throw new Error(`no duty ${matter}`)
  return found
}
const goesTo = async (text: string) => {
  const place = { communityId: 'c-liuqing', address: '柳青路' }
  const { _id } = await street
    .persona('resident')
    .call('cases.submit', aReport({ text, place, title: text.slice(0, 8) }))
  return (await street.persona('dispatcher').call('cases.get', { caseId: _id })).suggestion?.officeId
}

test.each([
  ['department', 'department', false],
  ['department', 'team', false],
  ['department', 'community', true],
  ['department', 'village', true],
  ['department', undefined, true],
  ['community', 'community', false],
  ['community', undefined, false],
] as const)('a %s matter that goes to %s is sent down: %p', (level, kind, sentDown) => {
  expect(isSentDown(level, kind)).toBe(sentDown)
})

test('a row that nobody edited is the duty of whoever answers for it', () => {
  expect([usualLevel('department'), usualLevel('team'), usualLevel('community'), usualLevel(undefined)]).toEqual([
    'department',
    'department',
    'community',
    'community',
  ])
})

test('a new matter is tried before it is saved, routes the next report, moves to another office and is retired', async () => {
  const text = '小黄车倒了一地，没人来收'
  expect((await admin().call('admin.tryDuties', { text, communityId: 'c-liuqing' })).suggestion.officeId).toBe(
    'o-liuqing',
  )
  const trial = await admin().call('admin.tryDuties', { text, draft: { duty: aDuty() } })
  expect(trial).toMatchObject({
    suggestion: { officeId: 'traffic', voice: 'catalogue', words: ['小黄车'] },
    sentDown: false,
  })
  expect(await goesTo(text)).toBe('o-liuqing')

  const made = await admin().call('admin.saveDuty', { duty: aDuty(), version: 0 })
  await street.restartFunctions()
  expect(await goesTo(text)).toBe('traffic')
  const moved = await admin().call('admin.saveDuty', {
    dutyId: made._id,
    duty: aDuty({ officeId: 'enforcement' }),
    version: made.version,
  })
  await street.restartFunctions()
  expect(await goesTo(text)).toBe('enforcement')
  await admin().call('admin.retireDuty', { dutyId: made._id, retired: true, version: moved.version })
  await street.restartFunctions()
  expect(await goesTo(text)).toBe('o-liuqing')
  const { rows } = await admin().call('admin.log', { what: 'duties', thing: made._id })
  expect(rows.map(({ before, after }) => [before?.officeId, after.officeId, after.retired])).toEqual([
    ['enforcement', 'enforcement', true],
    ['traffic', 'enforcement', false],
    [undefined, 'traffic', false],
  ])
})

test('by community, hours and season another office leads, and who helps is proposed and sent along', async () => {
  const night = {
    communityIds: [],
    hours: { from: '22:00', to: '06:00' },
    officeId: 'police',
    helperIds: ['enforcement'],
  }
  const flood = {
    communityIds: ['c-liuqing'],
    season: { from: '05-01', to: '10-15' },
    officeId: 'safety',
    helperIds: [],
  }
  const duty = aDuty({ matter: '工地夜话', words: ['夯土机'], helperIds: ['enforcement'], exceptions: [night, flood] })
  const made = await admin().call('admin.saveDuty', { duty, version: 0 })
  const leadAt = async (time: string, communityId?: string) => {
    const at = Date.parse(`2026-${time}:00+08:00`)
    const { suggestion } = await admin().call('admin.tryDuties', { text: '夯土机太吵', communityId, at })
    return [suggestion.officeId, ...suggestion.helpers.map(({ officeId }) => officeId)].join(' ')
  }
  expect(await leadAt('01-10T21:59')).toBe('traffic enforcement')
  expect(await leadAt('01-10T22:00')).toBe('police enforcement')
  expect(await leadAt('01-11T05:59')).toBe('police enforcement')
  expect(await leadAt('05-01T12:00', 'c-liuqing')).toBe('safety')
  expect(await leadAt('10-16T12:00', 'c-liuqing')).toBe('traffic enforcement')
  expect(await leadAt('05-01T12:00', 'c-danxi')).toBe('traffic enforcement')

  const always = { ...duty, exceptions: [{ communityIds: ['c-liuqing'], officeId: 'police', helperIds: ['traffic'] }] }
  const { version } = await admin().call('admin.saveDuty', { dutyId: made._id, duty: always, version: made.version })
  await street.restartFunctions()
  const place = { communityId: 'c-liuqing', address: '柳青路' }
  const filed = await street.persona('resident').call('cases.submit', aReport({ text: '夯土机太吵', place }))
  const centre = street.persona('dispatcher')
  const seen = await centre.call('cases.get', { caseId: filed._id })
  expect(seen.suggestion).toMatchObject({ officeId: 'police', helpers: [{ officeId: 'traffic' }] })
  const sent = await act(centre, seen, 'dispatch', { officeId: 'police', helperIds: ['traffic', 'police'] })
  expect(sent.helpers.map(({ officeId }) => officeId)).toEqual(['traffic'])
  const wrong = {
    caseId: sent._id,
    version: sent.version,
    action: 'dispatch',
    input: { officeId: 'police', helperIds: ['x'] },
  }
  expect(await centre.refusal('cases.act', wrong)).toMatchObject({ fields: [{ field: 'helperIds' }] })

  for (const [exception, field] of [
    [{ communityIds: [], officeId: 'police', helperIds: [] }, 'duty.exceptions.0'],
    [{ ...flood, communityIds: ['c-nowhere'] }, 'duty.exceptions.0.communityIds'],
    [{ ...flood, helperIds: ['safety'] }, 'duty.exceptions.0.helperIds'],
    [{ ...flood, season: { from: '13-01', to: '10-15' } }, 'duty.exceptions.0.season.from'],
    [{ ...flood, officeId: undefined }, 'duty.source'],
  ] as const) {
    const written = {
      ...duty,
      exceptions: [{ ...exception, communityIds: [...exception.communityIds], helperIds: [...exception.helperIds] }],
    }
    const refused = await admin().refusal('admin.saveDuty', { dutyId: made._id, duty: written, version })
    expect(refused.fields).toMatchObject([{ field }])
  }
})

test('a matter of a department goes to a community only with its basis written down (国办函〔2025〕66号)', async () => {
  const { _id: dutyId, matter, words, version } = await find('占道经营')
  const duty = aDuty({ matter, words, officeId: 'o-liuqing' })
  const refused = await admin().refusal('admin.saveDuty', { dutyId, duty, version })
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'duty.source' }] })
  const draft = { dutyId, duty }
  expect(await admin().call('admin.tryDuties', { text: '路口有摊贩占道', draft })).toMatchObject({ sentDown: true })
  const saved = await admin().call('admin.saveDuty', { dutyId, duty: { ...duty, source: '赋权清单第 3 项' }, version })
  expect(saved).toMatchObject({ officeId: 'o-liuqing', level: 'department', source: '赋权清单第 3 项' })
})

test('of two who edit the same matter the second is told who was first', async () => {
  const { _id: dutyId, matter, words, version } = await find('电梯')
  const duty = aDuty({ matter, words, officeId: 'property' })
  await admin().call('admin.saveDuty', { dutyId, duty, version })
  const refused = await admin().refusal('admin.saveDuty', { dutyId, duty: { ...duty, words: ['坏电梯'] }, version })
  expect(refused).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('骆*静') })
  expect((await find('电梯')).words).toEqual(words)
})

test.each<[string, Partial<DutyInput>, string]>([
  ['a matter that is there', { matter: '电梯' }, 'duty.matter'],
  ['no words', { words: [] }, 'duty.words'],
  ['an office that is not there', { officeId: 'nowhere' }, 'duty.officeId'],
])('a new row with %s is refused at its field', async (_, wrong, field) => {
  const refused = await admin().refusal('admin.saveDuty', { duty: aDuty(wrong), version: 0 })
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] })
})

test('a matter keeps its name, because categories know it by that', async () => {
  const { _id: dutyId, version } = await find('治安')
  const refused = await admin().refusal('admin.saveDuty', { dutyId, duty: aDuty({ matter: '社会治安' }), version })
  expect(refused.fields).toMatchObject([{ field: 'duty.matter' }])
})

test('a new phrase of danger marks the next report as urgent; the log keeps what changed and not the whole table', async () => {
  const { table, version } = await admin().call('admin.dangers', {})
  const [fire, ...others] = table.dangers
  if (!fire) throw new Error('no dangers')
  const edited = { ...table, dangers: [{ ...fire, words: [...fire.words, '火光冲天'] }, ...others] }
  await admin().call('admin.saveDangers', { table: edited, version })
  await street.restartFunctions()
  const filed = await street.persona('resident').call('cases.submit', aReport({ text: '楼下火光冲天' }))
  expect(filed.urgency).toBe('urgent')
  const { rows } = await admin().call('admin.log', { what: 'streets' })
  expect(rows[0]?.after).toEqual({ dangers: [{ ...fire, words: [...fire.words, '火光冲天'] }] })
  expect((await admin().refusal('admin.saveDangers', { table, version })).code).toBe('CONFLICT')
})

test('a name that people have for a place is tried, saved for one block only, tells the next report its place, and its history stays', async () => {
  const places = await admin().call('admin.places', {})
  const block = places.find(({ name }) => name === '爱民路单元')
  if (!block) throw new Error('no block 爱民路单元')
  const address = '老粮站后门 3 幢'
  expect(await admin().call('admin.tryPlace', { address })).toEqual({ words: [] })
  const { kind, _id: id, version } = block
  const draft = { kind, id, names: [...block.names, '老粮站'] }
  expect(await admin().call('admin.tryPlace', { address, draft })).toMatchObject({
    community: { name: '爱民社区' },
    block: { name: '爱民路单元' },
    person: { name: '金巧云' },
    words: ['老粮站'],
  })
  const taken = { ...draft, names: [...draft.names, '柳青小学'] }
  const refused = await admin().refusal('admin.savePlace', { ...taken, version })
  expect(refused.fields).toMatchObject([
    { field: `names.${draft.names.length}`, message: expect.stringContaining('柳青一单元') },
  ])
  await admin().call('admin.savePlace', { ...draft, version })
  expect((await admin().refusal('admin.savePlace', { ...draft, version })).code).toBe('CONFLICT')
  await street.restartFunctions()
  const filed = await street.persona('resident').call('cases.submit', aReport({ place: { address } }))
  const seen = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
  expect([seen.place.communityId, seen.unit?.name, seen.unit?.person.name]).toEqual(['c-aimin', '爱民路单元', '金巧云'])
  const { rows } = await admin().call('admin.log', { what: 'units', thing: id })
  expect(rows.map(({ before, after }) => [before?.names, after.names])).toEqual([[block.names, draft.names]])
  const community = places.find(({ _id }) => _id === 'c-aimin')
  const names = [...(community?.names ?? []), '老粮站片']
  await admin().call('admin.savePlace', { kind: 'community', id: 'c-aimin', names, version: community?.version ?? 0 })
  expect(await admin().call('admin.tryPlace', { address: '老粮站片' })).toMatchObject({
    community: { name: '爱民社区' },
  })
})

test('codes that were taken in are found by a part of their name and kept with a matter; the same again duplicates nothing', async () => {
  const lamp = { code: '01035', group: '管理部件 · 市政公用设施', name: '路灯' }
  const rows = [lamp, { code: '01001', group: '管理部件 · 市政公用设施', name: '供水井盖' }]
  for (let time = 0; time < 2; time += 1) {
    expect(await admin().call('admin.importCodes', { catalogue: 'cityManagement', rows })).toEqual({ taken: 2 })
  }
  const id = 'cityManagement:01035'
  expect(await admin().call('admin.findCodes', { words: '路灯' })).toEqual({ rows: [{ ...lamp, id }], known: 2 })
  expect((await admin().call('admin.findCodes', { ids: [id] })).rows).toEqual([{ ...lamp, id }])
  const { _id: dutyId, version, matter, words, officeId } = await find('路灯照明')
  const saved = await admin().call('admin.saveDuty', {
    dutyId,
    duty: aDuty({ matter, words, officeId, codes: [id] }),
    version,
  })
  expect(saved.codes).toEqual([id])
})

test('reports are counted by category, matter and code in their month, as what they are now; only the centre and the administrator see it', async () => {
  const schedule = () => street.cloud.fireTimer('scheduler', 'everyMinute')
  const [from, to] = [monthOf(Date.now()), monthOf(Date.now())]
  const figures = async () => {
    await schedule()
    const found = await street.persona('dispatcher').call('admin.matterFigures', { from, to })
    const of = <T extends MatterCount>(row: T | undefined) => row && [row.came, row.settled, row.late]
    const [codes, groups] = found.byCatalogue
    return {
      all: of(found),
      roads: of(found.byCategory.find(({ categoryId }) => categoryId === 'roads')),
      waste: of(found.byCategory.find(({ categoryId }) => categoryId === 'waste')),
      lamps: of(found.byMatter.find(({ matter }) => matter === '路灯照明')),
      unknown: of(found.byMatter.find(({ matter }) => matter === undefined)),
      coded: codes?.codes.map((row) => [row.code, row.name, of(row)]),
      known: [codes?.known, groups?.known],
    }
  }
  await street.restartFunctions()
  const before = await figures()
  const [came = 0, settled = 0] = before.all ?? []
  const file = (text: string, categoryId = 'roads') =>
    street.persona('resident').call('cases.submit', aReport({ title: text, text, categoryId }))
  const lamp = await file('路灯不亮')
  const other = await file('路灯又不亮', 'waste')
  await file('想问一句话')
  expect(await figures()).toMatchObject({ all: [came + 3, settled, 0], waste: [1, 0, 0], known: [true, false] })
  const centre = street.persona('dispatcher')
  const seen = await centre.call('cases.get', { caseId: other._id })
  await act(centre, seen, 'recategorise', { categoryId: 'roads' })
  await act(street.persona('resident'), lamp, 'withdraw', { note: '修好了' })
  const lamps = before.lamps ?? [0, 0, 0]
  const after = await figures()
  expect(after).toMatchObject({ all: [came + 3, settled + 1, 0], waste: undefined })
  expect(after.lamps).toEqual([(lamps[0] ?? 0) + 2, (lamps[1] ?? 0) + 1, 0])
  expect(after.coded).toEqual([['01035', '路灯', after.lamps]])
  // Closed or not, what it is of can be corrected: the figures are looked at afterwards.
  const closed = await centre.call('cases.get', { caseId: lamp._id })
  expect(closed.matter).toEqual({ name: '路灯照明', corrected: false, codes: ['01035'] })
  const moved = await act(centre, closed, 'correctMatter', { matter: '电梯' })
  expect(await figures()).toMatchObject({
    lamps: [(lamps[0] ?? 0) + 1, lamps[1] ?? 0, 0],
    coded: [['01035', '路灯', [1, 0, 0]]],
  })
  const none = await act(centre, moved, 'correctMatter', { matter: NO_MATTER })
  expect((await figures()).unknown).toEqual([(after.unknown?.[0] ?? 0) + 1, (after.unknown?.[1] ?? 0) + 1, 0])
  expect(none.matter).toEqual({ corrected: true, codes: [] })
  expect(none.events.map(({ facts }) => [facts.matterBefore, facts.matter]).slice(-2)).toEqual([
    ['路灯照明', '电梯'],
    ['电梯', NO_MATTER],
  ])
  // As in a database from before there were these figures: counted once, also what takes a step meanwhile.
  const whole = await figures()
  const { counters, cases } = street.collections
  for (const name of [mattersIn(from), 'matters']) await counters.remove(`beiyuan:${name}`)
  const old = await cases.find({ where: { _id: command.gt('') }, order: [['_id', 'asc']], limit: 500 })
  for (const { tallied: _, ...theCase } of old) await cases.put(theCase)
  const seenLast = await centre.call('cases.get', { caseId: other._id })
  await act(centre, seenLast, 'recategorise', { categoryId: 'waste' })
  await act(centre, await centre.call('cases.get', { caseId: other._id }), 'recategorise', { categoryId: 'roads' })
  expect(await figures()).toEqual(whole)
  expect(await figures()).toEqual(whole)
  for (const name of ['construction-head', 'resident']) {
    expect((await street.persona(name).refusal('admin.matterFigures', { from, to })).code).toBe('NOT_ALLOWED')
  }
  expect((await admin().call('admin.matterFigures', { from, to })).came).toBe(came + 3)
  expect((await admin().refusal('admin.matterFigures', { from, to: '2020-01' })).fields).toMatchObject([
    { field: 'to' },
  ])
})

test('a corrected matter decides which office is proposed and stays when the category and the text change; who reported it sees nothing of that', async () => {
  const resident = street.persona('resident')
  const centre = street.persona('dispatcher')
  const filed = await resident.call(
    'cases.submit',
    aReport({ title: '路灯', text: '路灯照得阳台像白天。', categoryId: 'roads' }),
  )
  const choice = (await centre.call('cases.matters', {})).find(({ matter }) => matter === '社会生活噪声')
  expect(choice).toMatchObject({ officeId: 'environment', codes: [] })
  const seen = await centre.call('cases.get', { caseId: filed._id })
  const corrected = await act(centre, seen, 'correctMatter', { matter: '社会生活噪声' })
  expect(corrected.suggestion).toMatchObject({ officeId: 'environment', voice: 'catalogue', matter: '社会生活噪声' })
  await act(centre, corrected, 'recategorise', { categoryId: 'waste' })
  const mine = await resident.call('cases.get', { caseId: filed._id })
  expect([mine.matter, mine.events.length]).toEqual([undefined, 1])
  await act(resident, mine, 'correct', { text: '还是路灯：整夜不关。', address: '柳青社区' })
  const after = await centre.call('cases.get', { caseId: filed._id })
  expect([after.matter?.name, after.suggestion?.officeId]).toEqual(['社会生活噪声', 'environment'])
  const orders = await act(centre, after, 'split', { orders: [{ officeId: 'construction', note: '看灯' }] })
  const [order] = ordersOf(orders.data)
  const part = await centre.call('cases.get', { caseId: order?.caseId ?? '' })
  expect(part.matter).toMatchObject({ name: '社会生活噪声', corrected: true })
  for (const [matter, message] of [
    ['社会生活噪声', /已经是这个事项/],
    ['没有这样的事', /职责清单里没有/],
  ] as const) {
    const input = { caseId: filed._id, version: orders.version, action: 'correctMatter', input: { matter } }
    expect((await centre.refusal('cases.act', input)).fields).toMatchObject([
      { field: 'matter', message: expect.stringMatching(message) },
    ])
  }
})

test('nobody but an administrator edits the catalogue', async () => {
  for (const name of ['resident', 'dispatcher', 'construction-head']) {
    expect((await street.persona(name).refusal('admin.saveDuty', { duty: aDuty(), version: 0 })).code).toBe(
      'NOT_ALLOWED',
    )
    expect((await street.persona(name).refusal('admin.tryDuties', { text: '路灯' })).code).toBe('NOT_ALLOWED')
  }
})
