import { availableActions } from '@contract/workflow/workflows'
import { AGREEMENT, aDispute, BEGUN, goOn, SECRET, SESSION, SIGNED, type Step, walk } from '../harness/disputes'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const DAY = 86_400_000
const runScheduler = () => street.cloud.fireTimer('scheduler', 'everyMinute')
const openedBy = (who: string, caseId: string) => street.persona(who).call('cases.get', { caseId })

/** As if the moment of the next reminder had come. */
async function nextReminder(caseId: string): Promise<void> {
  const stored = await street.collections.cases.get(caseId)
  const [first, ...others] = (stored?.data.agenda ?? []) as Array<{ at: number }>
  const agenda = [{ ...first, at: Date.now() - 1000 }, ...others]
  await street.collections.cases.update({ _id: caseId }, { 'data.agenda': agenda, nextAt: Date.now() - 1000 })
  await runScheduler()
}

const WRITTEN: readonly Step[] = [
  ...BEGUN,
  SESSION,
  ['mediator', 'draftAgreement', AGREEMENT],
  ['resident', 'sign', SIGNED],
  ['mediator', 'signFor', { partyId: 'p2', ...SIGNED }],
  ['mediator', 'signAsMediator', SIGNED],
  ['mediation-liuqing', 'stamp'],
]

test('agreement in writing: in force when all have signed and it is sealed, reminded of, performed in parts, archived', async () => {
  const agreed = await walk(street, WRITTEN)
  expect(agreed).toMatchObject({ state: 'agreed', data: { effect: { at: expect.any(Number) } } })
  expect(agreed.dueAt).toBeUndefined()
  const mine = await openedBy('neighbour', agreed._id)
  expect(mine.data.agreement).toMatchObject({ facts: AGREEMENT.facts, content: AGREEMENT.content, amount: 300_000 })

  const told: unknown[] = []
  for (let each = 0; each < 4; each += 1) {
    await nextReminder(agreed._id)
    const { action, facts } = (await openedBy('resident', agreed._id)).events.at(-1) ?? {}
    told.push([action, facts?.daysLeft ?? facts?.no])
  }
  expect(told).toEqual([
    ['remindConfirmation', 15],
    ['remindConfirmation', 5],
    ['remindConfirmation', 1],
    ['remindPerformance', 1],
  ])
  const open = await openedBy('mediator', agreed._id)
  expect((await act1('mediator', open, 'archive')).code).toBe('WRONG_STATE')
  const archived = await goOn(street, open, [
    ['mediator', 'recordPerformance', { no: 1 }],
    ['mediator', 'recordPerformance', { no: 2, note: '已转账' }],
    ['mediator', 'followUp', { note: '双方满意' }],
    ['mediator', 'archive'],
  ])
  expect(archived).toMatchObject({ state: 'archived', data: { agenda: [] } })
})

const act1 = (who: string, view: { _id: string; version: number }, action: string, input = {}) =>
  street.persona(who).refusal('cases.act', { caseId: view._id, version: view.version, action, input })

test('nothing holds before every party, the mediator and the committee have signed, and a changed text is signed anew', async () => {
  const drafted = await walk(street, [
    ...BEGUN,
    SESSION,
    ['mediator', 'draftAgreement', AGREEMENT],
    ['mediator', 'signAsMediator', SIGNED],
    ['resident', 'sign', SIGNED],
  ])
  expect((await act1('mediation-liuqing', drafted, 'stamp')).code).toBe('WRONG_STATE')
  const again = await goOn(street, drafted, [
    ['mediator', 'draftAgreement', { ...AGREEMENT, amount: 250_000, instalments: [] }],
  ])
  expect([again.data.signatures, again.data.mediatorSignature]).toEqual([undefined, undefined])
  const otherSum = await act1('mediator', again, 'draftAgreement', { ...AGREEMENT, amount: 250_000 })
  expect(otherSum).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'instalments', message: expect.stringMatching(/3,000元.*2,500元/) }],
  })
})

test('oral agreement: the mediator records it, and it counts where it was settled and the money', async () => {
  const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
  const figures = () => street.persona('liuqing').call('mediation.figures', { from: month, to: month })
  await runScheduler()
  const before = await figures()
  const agreed = await walk(street, [
    ...BEGUN,
    SESSION,
    ['mediator', 'agreeOrally', { content: '楼上当场修好', amount: 50_000 }],
  ])
  expect(agreed).toMatchObject({ state: 'agreed', data: { oralAgreement: { content: '楼上当场修好' } } })
  await runScheduler()
  const after = await figures()
  const community = (all: typeof after) => all.byLayer.find(({ layer }) => layer === 'community')
  expect([after.accepted, after.settled, after.oral, after.money]).toEqual([
    before.accepted + 1,
    before.settled + 1,
    before.oral + 1,
    before.money + 50_000,
  ])
  expect(community(after)?.settled).toBe((community(before)?.settled ?? 0) + 1)
  expect(JSON.stringify(after)).not.toContain('修好')
})

test.each<[string, readonly Step[], string]>([
  ['the centre refuses and tells the way', [['mediation', 'refuse', { reason: 'inCourt' }]], 'declined'],
  ['the applicant takes it back', [['resident', 'callOff']], 'terminated'],
  ['the other party refuses before it begins', [...BEGUN.slice(0, 4), ['neighbour', 'stop']], 'terminated'],
  ['a party stops on the way', [...BEGUN, ['resident', 'stop', { note: '我去法院' }]], 'terminated'],
  [
    'a party says by phone that it stops',
    [...BEGUN, ['mediator', 'stopFor', { partyId: 'p2', way: 'byPhone', note: '不来了' }]],
    'terminated',
  ],
  ['no agreement', [...BEGUN, SESSION, ['mediator', 'fail', { note: '双方差距大' }]], 'failed'],
  [
    'breach',
    [...WRITTEN, ['mediator', 'breach', { note: '第一期没有付' }], ['mediator', 'archive', { note: '已告知起诉' }]],
    'archived',
  ],
])('%s', async (_, steps, state) => {
  expect((await walk(street, steps)).state).toBe(state)
})

test('mediation does not begin before the notice of rights and the consent of every party', async () => {
  const assigned = await walk(street, BEGUN.slice(0, 3))
  expect((await act1('mediator', assigned, 'begin')).code).toBe('WRONG_STATE')
  expect((await act1('resident', assigned, 'consent')).code).toBe('WRONG_STATE')
  const half = await goOn(street, assigned, [
    ['mediator', 'giveNotice', { way: 'inPerson' }],
    ['resident', 'consent'],
  ])
  expect((await act1('mediator', half, 'begin')).code).toBe('WRONG_STATE')
  // Who has agreed is not asked again, while the other party still is.
  expect((await act1('resident', half, 'consent')).code).toBe('WRONG_STATE')
  const offered = async (who: string) => {
    const view = await openedBy(who, half._id)
    return availableActions(view, view.relations, Date.now()).map(({ name }) => name)
  }
  expect(await offered('resident')).not.toContain('consent')
  expect(await offered('neighbour')).toContain('consent')
  const both = await goOn(street, half, [['mediator', 'consentFor', { partyId: 'p2', way: 'byPhone' }]])
  expect((await goOn(street, both, [['mediator', 'begin']])).state).toBe('mediating')
})

test('thirty days from its acceptance, and longer only when every party agrees', async () => {
  const admitted = await walk(street, BEGUN.slice(0, 1))
  expect((admitted.dueAt ?? 0) - admitted.updatedAt).toBe(30 * DAY)
  const asked = await goOn(street, admitted, [
    ...BEGUN.slice(1),
    ['mediator', 'askExtension', { moreDays: 10, note: '等鉴定结果' }],
    ['resident', 'consentExtension'],
  ])
  expect((await act1('mediator', asked, 'extendMediation')).code).toBe('WRONG_STATE')
  const longer = await goOn(street, asked, [
    ['neighbour', 'consentExtension'],
    ['mediator', 'extendMediation'],
  ])
  expect((longer.dueAt ?? 0) - (admitted.dueAt ?? 0)).toBe(10 * DAY)
})

test('escalated with its file: the next committee has it, the one before reads it no more, and it is handed back', async () => {
  const up = await walk(street, [...BEGUN, SESSION, ['mediator', 'passUp', { layer: 'joint', note: '涉及第三方' }]])
  const above = await goOn(street, up, [
    ['mediation', 'entrust', { layer: 'joint', officeId: 'med-street' }],
    ['med-street', 'appoint', { personId: 'med-street' }],
  ])
  expect(above).toMatchObject({ state: 'assigned', leadOfficeId: 'med-street' })
  expect(above.events.find(({ action }) => action === 'session')?.note).toContain('各让一步')
  for (const former of ['mediator', 'mediation-liuqing']) {
    expect((await street.persona(former).refusal('cases.get', { caseId: up._id })).code).toBe('NOT_FOUND')
  }
  const back = await goOn(street, above, [
    ['med-street', 'handBack', { note: '可由社区继续调解' }],
    ['mediation', 'entrust', { layer: 'community', officeId: 'med-liuqing' }],
  ])
  expect(back).toMatchObject({ state: 'assigned', leadOfficeId: 'med-liuqing' })
})

test('in confidence: nobody but the parties, the mediator, the committee lead and the centre reads it, and nothing is open', async () => {
  const filed = await street.persona('resident').call('cases.submit', aDispute())
  // Before it is accepted the other party knows nothing of it.
  expect((await street.persona('neighbour').refusal('cases.get', { caseId: filed._id })).code).toBe('NOT_FOUND')
  const begun = await goOn(street, filed, [...BEGUN, SESSION])
  for (const who of ['resident', 'neighbour', 'mediator', 'mediation-liuqing', 'mediation']) {
    const { data } = await openedBy(who, begun._id)
    expect((data.application as { facts: string }).facts).toContain(SECRET)
  }
  const seenOf = async (who: string, party: string) =>
    (await openedBy(who, begun._id)).parties?.find(({ _id }) => _id === party)
  expect(await seenOf('neighbour', 'p1')).toMatchObject({ phone: '139****1001', home: '' })
  expect(await seenOf('resident', 'p1')).toMatchObject({ phone: '13900001001', home: '柳青社区 3 幢 201' })
  expect(await seenOf('mediator', 'p1')).toMatchObject({ phone: '13900001001', home: '柳青社区 3 幢 201' })
  for (const who of ['liuqing', 'dispatcher', 'admin', 'owner', 'mediator2', 'med-family', 'construction-head']) {
    const person = street.persona(who)
    expect([who, (await person.refusal('cases.get', { caseId: begun._id })).code]).toEqual([who, 'NOT_FOUND'])
    const wish = { caseId: begun._id, version: begun.version, action: 'stamp', input: {} }
    expect([who, (await person.refusal('cases.act', wish)).code]).toEqual([who, 'NOT_FOUND'])
  }
  const listed = await street
    .persona('mediation')
    .call('cases.list', { key: { mediation: 'centre-mediation' }, kind: 'dispute', order: 'newest' })
  expect(listed.rows.map(({ _id }) => _id)).toContain(begun._id)
  const peek = { key: { mediation: 'centre-mediation' }, kind: 'dispute', order: 'newest' } as const
  expect((await street.persona('dispatcher').refusal('cases.list', peek)).code).toBe('NOT_ALLOWED')

  await runScheduler()
  const kept = [
    await street.collections.cases.get(begun._id),
    await street.collections.terms.get(begun._id),
    await street.collections.events.find({ where: { caseId: begun._id }, limit: 100 }),
  ]
  for (const word of [SECRET, '周小军', '各让一步', '13900001002', '社区调解室']) {
    expect([word, JSON.stringify(kept).includes(word)]).toEqual([word, false])
  }
  const inbox = await street.persona('neighbour').call('cases.inbox', {})
  expect(JSON.stringify(inbox.rows.filter(({ event }) => event.caseId === begun._id))).not.toContain('各让一步')
  const reads = await street.persona('neighbour').call('account.access', {})
  expect(reads.rows.filter(({ caseId }) => caseId === begun._id).length).toBeGreaterThan(0)
})

describe('on call', () => {
  const onDuty = (who: string) =>
    street.persona(who).call('mediation.setDuty', { officeId: 'med-oncall', communityIds: ['c-liuqing'], hours: 2 })
  const CALLED: readonly Step[] = [
    ['mediation', 'admit'],
    ['mediation', 'callOut', { officeId: 'med-oncall' }],
  ]

  test('of two mediators who press at once exactly one has it, and the other sees that it is taken', async () => {
    const people = ['mediator', 'mediator2']
    const called = await walk(street, CALLED)
    const unready = await street.persona('mediator2').refusal('mediation.take', { caseId: called._id })
    expect(unready.code).toBe('NOT_ALLOWED')
    for (const who of people) {
      const { rows } = await onDuty(who)
      const row = rows.find(({ caseId }) => caseId === called._id)
      expect(row).toMatchObject({ number: called.number, type: 'neighbour' })
      expect(JSON.stringify(rows)).not.toContain('周')
      expect((await street.persona(who).refusal('cases.get', { caseId: called._id })).code).toBe('NOT_FOUND')
    }
    const answers = await Promise.all(
      people.map((who) => street.persona(who).answer('mediation.take', { caseId: called._id })),
    )
    expect(answers.filter(({ ok }) => ok).length).toBe(1)
    const winner = answers[0]?.ok ? 0 : 1
    const seen = async (who: string) =>
      (await street.persona(who).call('mediation.onCall', {})).rows.find(({ caseId }) => caseId === called._id)?.taken
    expect(await seen(people[winner] ?? '')).toBe('me')
    expect(await seen(people[1 - winner] ?? '')).toBe('other')
    expect((await openedBy(people[winner] ?? '', called._id)).relations).toContain('assignee')
    expect((await street.persona(people[1 - winner] ?? '').refusal('cases.get', { caseId: called._id })).code).toBe(
      'NOT_FOUND',
    )
  })

  test('nobody takes it in time: the centre hears of it and assigns', async () => {
    const called = await walk(street, CALLED)
    await street.collections.cases.update(
      { _id: called._id },
      { 'data.call.dueAt': Date.now() - 1000, nextAt: Date.now() - 1000 },
    )
    await runScheduler()
    const late = await openedBy('mediation', called._id)
    expect(late.events.at(-1)?.action).toBe('callUnanswered')
    const inbox = await street.persona('mediation').call('cases.inbox', {})
    expect(inbox.rows[0]).toMatchObject({ kind: 'dispute', event: { action: 'callUnanswered', caseId: called._id } })
    const assigned = await goOn(street, late, [
      ['mediation', 'entrust', { layer: 'community', officeId: 'med-liuqing' }],
    ])
    expect(assigned.state).toBe('assigned')
  })
})
