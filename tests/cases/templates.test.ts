import { fillPlaces, placesIn, putText, TEMPLATE_MOST } from '@contract/template'
import { workflowOf } from '@contract/workflow/workflows'
import { MEDIATION_TEMPLATES } from '../../config/streets/beiyuan/mediationTemplates'
import { TEMPLATES } from '../../config/streets/beiyuan/templates'
import { BEGUN, walk } from '../harness/disputes'
import { act, aReport } from '../harness/reports'
import { type Person, startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
let centre: Person
let office: Person
let head: Person

beforeAll(async () => {
  street = await startTestStreet()
  centre = street.persona('dispatcher')
  office = street.persona('construction')
  head = street.persona('construction-head')
})
afterAll(() => street.close())

const OWN = { officeId: 'construction', name: '路面修补', action: 'answer', text: '已修补 {{面积}}，谢谢。' }
const read = (person: Person, officeId: string) => person.call('cases.templates', { officeId })
const ofDisputes = (who: string, officeId: string) =>
  street.persona(who).call('cases.templates', { officeId, kind: 'dispute' })

test.each([
  ['{{编号}} 和 {{ 地点 }}，{{编号}}', ['编号', '地点']],
  ['没有空', []],
  ['{单括号} {{', []],
  ['{{}}', ['']],
])('the blanks of %p', (text, places) => {
  expect(placesIn(text)).toEqual(places)
})

test('known places are filled, blanks that only the official can fill stay', () => {
  const filled = fillPlaces('{{编号}}：{{做了什么}}', (name) => (name === '编号' ? 'BY1' : undefined))
  expect(filled).toBe('BY1：{{做了什么}}')
})

test.each([
  ['', '新', undefined, '新'],
  ['我写的', '新', undefined, '我写的\n新'],
  ['我写的\n旧', '新', '旧', '我写的\n新'],
  ['旧，我改过', '新', '旧', '旧，我改过\n新'],
])('into %p goes %p after %p: nothing that was written is lost', (written, text, last, result) => {
  expect(putText(written, text, last)).toBe(result)
})

test.each([
  ['report', TEMPLATES],
  ['dispute', MEDIATION_TEMPLATES],
] as const)(
  'a street starts with templates of %ss for texts of their forms, short enough, in both languages',
  (kind, seeds) => {
    const { actions } = workflowOf(kind)
    expect(seeds.length).toBeGreaterThanOrEqual(10)
    for (const { action, field = 'note', text, textEn } of seeds) {
      expect(actions[action]?.fields[field]).toMatchObject({ kind: 'text' })
      expect(Math.max(text.length, textEn.length)).toBeLessThanOrEqual(TEMPLATE_MOST)
      expect(placesIn(textEn).length).toBe(placesIn(text).length)
    }
  },
)

test('an office starts with those of reports, a committee with those of disputes', async () => {
  expect(await read(office, 'construction')).toHaveLength(TEMPLATES.length)
  expect(await ofDisputes('mediator', 'med-liuqing')).toHaveLength(MEDIATION_TEMPLATES.length)
})

describe('of disputes', () => {
  const CLAUSE = {
    kind: 'dispute',
    officeId: 'med-liuqing',
    name: '采光补偿',
    action: 'draftAgreement',
    field: 'content',
    disputeType: 'neighbour',
    text: '{{乙方}}补偿{{甲方}}{{金额}}。',
  } as const
  const forAll = { ...CLAUSE, officeId: undefined }
  const save = (who: string, input: typeof CLAUSE | typeof forAll) =>
    street.persona(who).call('cases.saveTemplate', input)
  const saveRefused = (who: string, input: object) =>
    street.persona(who).refusal('cases.saveTemplate', { ...CLAUSE, ...input })

  test('who leads a committee writes for it, the centre and administrators for every committee, and nobody else', async () => {
    const own = await save('mediation-liuqing', CLAUSE)
    expect((await ofDisputes('mediator', 'med-liuqing'))[0]).toMatchObject({ ...CLAUSE, _id: own._id })
    expect((await ofDisputes('mediator2', 'med-oncall')).map(({ _id }) => _id)).not.toContain(own._id)
    for (const who of ['mediation', 'admin']) {
      const shared = await save(who, forAll)
      expect((await ofDisputes('mediator2', 'med-oncall')).map(({ _id }) => _id)).toContain(shared._id)
      expect(shared.officeId).toBeUndefined()
      await street.persona('mediation').call('cases.retireTemplate', { templateId: shared._id, version: 1 })
    }
    expect((await street.persona('mediation').call('cases.templates', { kind: 'dispute' })).length).toBe(
      MEDIATION_TEMPLATES.length,
    )
    expect((await read(office, 'construction')).map(({ kind }) => kind)).not.toContain('dispute')
    const retire = { templateId: own._id, version: 1 }
    expect((await centre.refusal('cases.retireTemplate', retire)).code).toBe('NOT_FOUND')
    expect((await centre.refusal('cases.templateHistory', { templateId: own._id })).code).toBe('NOT_FOUND')
    await street.persona('mediation-liuqing').call('cases.retireTemplate', retire)
  })

  test.each([
    ['mediator', {}],
    ['mediation-liuqing', { officeId: undefined }],
    ['mediation-liuqing', { officeId: 'med-oncall' }],
    ['dispatcher', { officeId: undefined }],
    ['construction-head', { officeId: 'construction' }],
    // Who leads mediation writes nothing that reports are answered with.
    ['mediation', { kind: 'report', action: 'answer', field: 'note', officeId: undefined, disputeType: undefined }],
  ])('%s may not write %p', async (who, input) => {
    expect(await saveRefused(who, input)).toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test.each([
    [{ field: 'performBy' }, 'action'],
    [{ action: 'answer', field: 'note' }, 'action'],
    [{ categoryId: 'road' }, 'categoryId'],
    [{ kind: 'report', action: 'answer', field: 'note', officeId: 'construction' }, 'disputeType'],
  ])('%p is refused by the name of what is wrong', async (input, field) => {
    const who = 'kind' in input ? 'construction-head' : 'mediation-liuqing'
    expect(await saveRefused(who, input)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] })
  })

  test('a party and an official of another kind read none of them', async () => {
    for (const [who, officeId] of [
      ['resident', 'med-liuqing'],
      ['construction-head', 'construction'],
      ['mediator2', 'med-liuqing'],
    ] as const)
      expect((await street.persona(who).refusal('cases.templates', { officeId, kind: 'dispute' })).code).toBe(
        'NOT_ALLOWED',
      )
    expect((await street.persona('mediator').refusal('cases.templates', { officeId: 'med-liuqing' })).code).toBe(
      'NOT_ALLOWED',
    )
  })

  test('no blank of a template goes into the file, be the note internal', async () => {
    const { _id: caseId, version } = await walk(street, BEGUN)
    const input = { whom: '物业', where: '3 幢', note: '看到 {{情况}}' }
    const refused = await street
      .persona('mediator')
      .refusal('cases.act', { caseId, version, action: 'investigate', input })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'note' }] })
  })
})

test('a head writes for his own office, and only its people see it', async () => {
  const saved = await head.call('cases.saveTemplate', OWN)
  const [first] = await read(office, 'construction')
  expect(first).toMatchObject({ ...OWN, _id: saved._id, version: 1 })
  expect((await read(street.persona('property'), 'property')).map(({ _id }) => _id)).not.toContain(saved._id)
  expect(await office.refusal('cases.templates', { officeId: 'property' })).toMatchObject({ code: 'NOT_ALLOWED' })
})

test.each([
  ['construction', 'construction', 'NOT_ALLOWED'],
  ['construction-head', 'property', 'NOT_ALLOWED'],
  ['construction-head', undefined, 'NOT_ALLOWED'],
  ['dispatcher', 'construction', 'NOT_ALLOWED'],
] as const)('%s may not write for %s', async (username, officeId, code) => {
  expect(await street.persona(username).refusal('cases.saveTemplate', { ...OWN, officeId })).toMatchObject({ code })
})

test('the command centre writes for the whole street', async () => {
  const { officeId: _, ...words } = OWN
  const saved = await centre.call('cases.saveTemplate', { ...words, name: '全街道通用' })
  expect((await read(street.persona('property'), 'property')).map(({ _id }) => _id)).toContain(saved._id)
  await centre.call('cases.retireTemplate', { templateId: saved._id, version: 1 })
  expect((await read(street.persona('property'), 'property')).map(({ _id }) => _id)).not.toContain(saved._id)
})

test('two taps make one template; of two who change it at once the second is told', async () => {
  const twice = await Promise.all(
    [1, 2].map(() => head.call('cases.saveTemplate', { ...OWN, name: '一个' }, { requestId: 'template-once' })),
  )
  expect(new Set(twice.map(({ _id }) => _id)).size).toBe(1)
  const change = { ...OWN, name: '改过', templateId: twice[0]?._id, version: 1 }
  expect(await head.call('cases.saveTemplate', change)).toMatchObject({ name: '改过', version: 2 })
  expect(await head.refusal('cases.saveTemplate', change)).toMatchObject({ code: 'CONFLICT' })
  const retire = { templateId: twice[0]?._id ?? '', version: 2 }
  await head.call('cases.retireTemplate', retire)
  expect((await read(head, 'construction')).map(({ _id }) => _id)).not.toContain(retire.templateId)
  const { rows } = await head.call('cases.templateHistory', { templateId: retire.templateId })
  expect(rows.map(({ before, after }) => [before?.name, after.name, after.retired])).toEqual([
    ['改过', '改过', true],
    ['一个', '改过', false],
    [undefined, '一个', false],
  ])
  const elsewhere = await centre.refusal('cases.templateHistory', { templateId: retire.templateId })
  expect(elsewhere.code).toBe('NOT_FOUND')
  expect(await head.refusal('cases.saveTemplate', { ...change, version: 2 })).toMatchObject({ code: 'NOT_FOUND' })
})

test('an action without a note can have no template', async () => {
  expect(await head.refusal('cases.saveTemplate', { ...OWN, action: 'prioritise' })).toMatchObject({
    fields: [{ field: 'action' }],
  })
})

test('what a person is told has no blanks in it: the server refuses them and names the field', async () => {
  const filed = await street.persona('resident').call('cases.submit', aReport())
  const dispatched = await act(centre, filed, 'dispatch', { officeId: 'construction', note: '看 {{这里}}' })
  const accepted = await act(office, dispatched, 'accept')
  const answer = { caseId: filed._id, version: accepted.version, action: 'answer' }
  const refused = await office.refusal('cases.act', { ...answer, input: { note: '已修补 {{面积}}、{{日期}}' } })
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'note' }] })
  expect(refused.message).toContain('面积、日期')
  expect(await office.call('cases.get', { caseId: filed._id })).toMatchObject({ state: 'accepted' })
  await act(office, accepted, 'answer', { note: '已修补 36 平方米。' })
})

test('an administrator writes for the whole street and for no single office', async () => {
  const admin = street.persona('admin')
  const saved = await admin.call('cases.saveTemplate', { ...OWN, officeId: undefined, name: '节日值班' })
  expect((await admin.call('cases.templates', {})).map(({ _id }) => _id)).toContain(saved._id)
  expect((await read(office, 'construction')).map(({ _id }) => _id)).toContain(saved._id)
  await admin.call('cases.retireTemplate', { templateId: saved._id, version: saved.version })
  const { rows } = await admin.call('admin.log', { what: 'templates', thing: saved._id })
  expect(rows.map(({ before, after }) => [before?.retired, after.retired])).toEqual([
    [false, true],
    [undefined, false],
  ])
  expect((await admin.refusal('cases.saveTemplate', { ...OWN, officeId: 'centre-command' })).code).toBe('NOT_ALLOWED')
  for (const name of ['resident', 'construction-head'])
    expect((await street.persona(name).refusal('cases.templates', {})).code).toBe('NOT_ALLOWED')
})
