import type { CaseView } from '@contract/caseView'
import { writtenNow } from '@contract/fields'
import { availableActions } from '@contract/workflow/workflows'
import { MESSAGES } from '../../config/streets/beiyuan/messages'
import {
  AGREEMENT,
  aDispute,
  BEGUN,
  goOn,
  refusedStep,
  SECRET,
  SESSION,
  SIGNED,
  type Step,
  textsOf,
  WRITTEN,
  walk,
} from '../harness/disputes'
import { aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { textsInZip } from '../harness/zip'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const DAY = 86_400_000
const runScheduler = () => street.cloud.fireTimer('scheduler', 'everyMinute')
const openedBy = (who: string, caseId: string) => street.persona(who).call('cases.get', { caseId })

test('nothing holds before every party, the mediator and the committee have signed, and a changed text is signed anew', async () => {
  const drafted = await walk(street, [
    ...BEGUN,
    SESSION,
    ['mediator', 'draftAgreement', AGREEMENT],
    ['mediator', 'signAsMediator', SIGNED],
    ['resident', 'sign', SIGNED],
  ])
  expect((await refusedStep(street, 'mediation-liuqing', drafted, 'stamp')).code).toBe('WRONG_STATE')
  const again = await goOn(street, drafted, [
    ['mediator', 'draftAgreement', { ...AGREEMENT, amount: 250_000, instalments: [] }],
  ])
  expect([again.data.signatures, again.data.mediatorSignature]).toEqual([undefined, undefined])
  const otherSum = await refusedStep(street, 'mediator', again, 'draftAgreement', { ...AGREEMENT, amount: 250_000 })
  expect(otherSum).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'instalments', message: expect.stringMatching(/3,000元.*2,500元/) }],
  })
})

test('files of a committee are numbered by the year without a gap or a double, also when several come at once', async () => {
  const admitted = await Promise.all([1, 2, 3, 4, 5].map(() => walk(street, BEGUN.slice(0, 1))))
  const refused = await refusedStep(street, 'mediation', admitted[0] as CaseView, 'entrust', {
    layer: 'street',
    officeId: 'nowhere',
  })
  expect(refused.code).toBe('INVALID_INPUT')
  const family: Step = ['mediation', 'entrust', { layer: 'street', officeId: 'med-family' }]
  const entrusted = await Promise.all(admitted.map((each) => goOn(street, each, [family])))
  const numbers = entrusted.map(({ data }) => (data.fileNumbers as Record<string, { no: number }>)['med-family']?.no)
  expect(numbers.sort()).toEqual([1, 2, 3, 4, 5])
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
  const paper = { caseId: agreed._id, kind: 'oralAgreement' } as const
  const register = textsOf(await street.persona('neighbour').call('mediation.paper', paper))
  const { content } = await street.persona('mediator').call('mediation.paperFile', paper)
  const inDocument = (textsInZip(Buffer.from(content, 'base64')).get('word/document.xml') ?? '').replace(/<[^>]+>/g, '')
  for (const part of ['人民调解口头协议登记表', '楼上当场修好', '500元', '周小军']) {
    expect([part, register.includes(part), inDocument.includes(part)]).toEqual([part, true, true])
  }
  await runScheduler()
  const after = await figures()
  // Months without a dispute are there too.
  const yearly = await street
    .persona('liuqing')
    .call('mediation.figures', { from: `${month.slice(0, 4)}-01`, to: month })
  expect(yearly.byMonth.length).toBe(Number(month.slice(5)))
  const team = after.byTeam.find(({ officeId }) => officeId === 'med-liuqing')
  expect([(team?.accepted ?? 0) > 0, (team?.settled ?? 0) > 0]).toEqual([true, true])
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
    [
      ...WRITTEN,
      ['mediator', 'breach', { note: '第一期没有付' }],
      ['mediator', 'archive', { keptFor: 'short', note: '已告知起诉' }],
    ],
    'archived',
  ],
])('%s', async (_, steps, state) => {
  expect((await walk(street, steps)).state).toBe(state)
})

test('mediation does not begin before the notice of rights and the consent of every party', async () => {
  const assigned = await walk(street, BEGUN.slice(0, 3))
  expect((await refusedStep(street, 'mediator', assigned, 'begin')).code).toBe('WRONG_STATE')
  expect((await refusedStep(street, 'resident', assigned, 'consent')).code).toBe('WRONG_STATE')
  const half = await goOn(street, assigned, [
    ['mediator', 'giveNotice', { way: 'inPerson' }],
    ['resident', 'consent'],
  ])
  expect((await refusedStep(street, 'mediator', half, 'begin')).code).toBe('WRONG_STATE')
  // Who has agreed is not asked again, while the other party still is.
  expect((await refusedStep(street, 'resident', half, 'consent')).code).toBe('WRONG_STATE')
  const offered = async (who: string) => {
    const view = await openedBy(who, half._id)
    return availableActions(view, view.relations, Date.now()).map(({ name }) => name)
  }
  expect(await offered('resident')).not.toContain('consent')
  expect(await offered('neighbour')).toContain('consent')
  const both = await goOn(street, half, [['mediator', 'consentFor', { partyId: 'p2', way: 'byPhone' }]])
  expect((await goOn(street, both, [['mediator', 'begin']])).state).toBe('mediating')
})

test('what is recorded has happened, what is agreed is still to come: anything else is refused by the name of the field', async () => {
  const held = await walk(street, [...BEGUN, SESSION])
  const day = (days: number): string => writtenNow(Date.now() + days * DAY).slice(0, 10)
  const wrong = async (action: string, input: Record<string, unknown>, field: string) => {
    const refusal = await refusedStep(street, 'mediator', held, action, input)
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] })
  }
  await wrong('session', { ...SESSION[2], heldAt: writtenNow(Date.now() + DAY) }, 'heldAt')
  await wrong('draftAgreement', { ...AGREEMENT, performBy: day(-1) }, 'performBy')
  const [first, second] = AGREEMENT.instalments
  const late = [{ ...first, dueOn: day(-1) }, second]
  await wrong('draftAgreement', { ...AGREEMENT, instalments: late }, 'instalments')
  await wrong('agreeOrally', { content: '分两次付清', amount: AGREEMENT.amount, instalments: late }, 'instalments')
  const today = { ...AGREEMENT, performBy: day(0), instalments: [], amount: 0 }
  const agreed = await goOn(street, held, [
    ['mediator', 'session', { ...SESSION[2], heldAt: writtenNow(Date.now()) }],
    ['mediator', 'draftAgreement', today],
    ['mediator', 'agreeOrally', { content: '当场付清' }],
  ])
  const asked = { appliedOn: day(1), note: '双方' }
  expect((await refusedStep(street, 'mediator', agreed, 'confirmInCourt', asked)).fields?.[0]?.field).toBe('appliedOn')
})

test('thirty days from its acceptance, and longer only when every party agrees', async () => {
  const admitted = await walk(street, BEGUN.slice(0, 1))
  expect((admitted.dueAt ?? 0) - admitted.updatedAt).toBe(30 * DAY)
  const asked = await goOn(street, admitted, [
    ...BEGUN.slice(1),
    ['mediator', 'askExtension', { moreDays: 10, note: '等鉴定结果' }],
    ['resident', 'consentExtension'],
  ])
  expect((await refusedStep(street, 'mediator', asked, 'extendMediation')).code).toBe('WRONG_STATE')
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

test('filed by the centre for who was referred: number and body are kept, and who registers later with the phone sees it only then', async () => {
  const applicant = { name: '方玉梅', phone: '13911112222' }
  const filed = { by: 'mediation', way: 'police', applicant, body: '北苑派出所', number: '北公移〔2026〕12号' } as const
  const wish = aDispute({ filed, home: '春晗社区 9 幢', others: [{ name: '卢志强', phone: '13911113333' }] })
  expect((await street.persona('resident').refusal('cases.submit', wish)).code).toBe('NOT_ALLOWED')
  const bodiless = aDispute({ filed: { ...filed, body: undefined } })
  expect((await street.persona('mediation').refusal('cases.submit', bodiless)).fields?.[0]?.field).toBe('filed.body')
  const view = await street.persona('mediation').call('cases.submit', wish)
  expect(view.parties?.map(({ name, phone, joined }) => [name, phone, joined])).toEqual([
    ['方玉梅', '13911112222', false],
    ['卢志强', '13911113333', false],
  ])

  const come = async (openid: string, number: string) => {
    const person = street.visitor(openid)
    const registration = { name: '方玉梅', communityId: 'c-chunhan', consent: '2026-11' }
    await person.call('account.register', { ...registration, phone: { by: 'typed', number } })
    const unproven = await person.refusal('cases.get', { caseId: view._id })
    await person.call('account.update', { phone: { by: 'wechat', code: `phone:${number}` } })
    return { person, unproven }
  }
  const { person, unproven } = await come('o-party-1', '13911112222')
  expect(unproven.code).toBe('NOT_FOUND')
  expect((await person.call('cases.get', { caseId: view._id })).parties?.[0]).toMatchObject({
    isMe: true,
    joined: true,
  })
  // The other party, too, hears of it once it has been accepted.
  const { person: other } = await come('o-party-2', '13911113333')
  expect((await other.refusal('cases.get', { caseId: view._id })).code).toBe('NOT_FOUND')

  // WeChat tells, without a word of what it is about.
  const { templateId } = MESSAGES.templates.mediation
  await person.call('account.recordConsents', { results: { [templateId]: 'accept' } })
  const joined = await openedBy('mediation', view._id)
  const admitted = await goOn(street, joined, BEGUN.slice(0, 2))
  expect((await other.call('cases.get', { caseId: view._id })).parties?.[1]).toMatchObject({ isMe: true })
  await runScheduler()
  const sent = street.cloud.wechat.outbox.filter(({ request }) => request.touser === 'o-party-1')
  expect(sent.map(({ request }) => [request.template_id, request.page])).toEqual([
    [templateId, `features/mediation/pages/case?id=${view._id}`],
  ])
  expect(JSON.stringify(sent)).toContain(view.number)
  for (const word of [SECRET, '方', '卢', '邻里']) expect(JSON.stringify(sent)).not.toContain(word)

  const paper = await street
    .persona('mediation')
    .call('mediation.paper', { caseId: admitted._id, kind: 'registration' })
  expect(textsOf(paper)).toContain('公安机关移交委托　北苑派出所　北公移〔2026〕12号')
  expect(JSON.stringify(await street.collections.cases.get(view._id))).not.toContain('北苑派出所')
})

test('a report becomes a dispute of its reporter, once: it is sent on under the number, and the two know of each other', async () => {
  const report = await street.persona('resident').call('cases.submit', aReport({ title: '邻居漏水' }))
  const wish = aDispute({ filed: { by: 'report', caseId: report._id } })
  expect((await street.persona('liuqing').refusal('cases.submit', wish)).code).toBe('NOT_FOUND')
  expect((await street.persona('resident').refusal('cases.submit', wish)).code).toBe('NOT_ALLOWED')
  const dispute = await street.persona('dispatcher').call('cases.submit', wish)
  expect((await street.persona('dispatcher').refusal('cases.submit', wish)).code).toBe('WRONG_STATE')
  expect((await street.persona('dispatcher').refusal('cases.get', { caseId: dispute._id })).code).toBe('NOT_FOUND')
  const sentOn = await openedBy('resident', report._id)
  expect(sentOn).toMatchObject({
    state: 'transferred',
    data: { transfer: { number: dispute.number, caseId: dispute._id } },
  })
  const own = await openedBy('resident', dispute._id)
  expect(own).toMatchObject({ state: 'applied', relations: expect.arrayContaining(['reporter', 'party']) })
  expect(own.data.origin).toEqual({ way: 'report', caseId: report._id, number: report.number })
})
