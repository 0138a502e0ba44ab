import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseView } from '@contract/caseView'
import { SEALED_BYTES_MOST } from '@contract/file'
import { type PaperView, picturesIn } from '@contract/paper'
import { availableActions } from '@contract/workflow/workflows'
import { MESSAGES } from '../../config/streets/beiyuan/messages'
import { dieAfter } from '../harness/dieAfter'
import {
  AGREEMENT,
  aDispute,
  BEGUN,
  goOn,
  SECRET,
  SESSION,
  SIGNED,
  type Step,
  WRITTEN,
  walk,
} from '../harness/disputes'
import { aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { PNG, uploadPicture } from '../harness/upload'
import { textsInZip } from '../harness/zip'

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

test('agreement in writing: in force when all have signed and it is sealed, reminded of, performed in parts, archived', async () => {
  const photo = () => uploadPicture(street, 'mediator')
  const agreed = await walk(street, WRITTEN, { fileIds: [await uploadPicture(street, 'resident')] })
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
  expect((await act1('mediator', open, 'archive', { keptFor: 'long' })).code).toBe('WRONG_STATE')
  const performed = await goOn(street, open, [
    ['mediator', 'recordPerformance', { no: 1 }],
    ['mediator', 'recordPerformance', { no: 2, note: '已转账' }],
    ['mediator', 'followUp', { whom: '双方', way: 'byPhone', note: '双方满意' }],
  ])
  // 卷宗十三项: what must be in the file and is not is named, and a reason may stand for it.
  const refused = await act1('mediator', performed, 'archive', { keptFor: 'long' })
  expect(refused.fields).toEqual([{ field: 'note', message: expect.stringContaining('还缺：当事人身份证明。') }])
  const archived = await goOn(street, performed, [
    ['mediator', 'describeParty', { partyId: 'p1', sex: 'female', nation: '汉族', idNumber: '330782199003070013' }],
    ['mediator', 'describeParty', { partyId: 'p2', idNumber: '330782198805060024' }],
    ['mediator', 'addToFile', { material: 'identity', note: '身份证复印件', fileIds: [await photo()] }],
    ['mediator', 'archive', { keptFor: 'long' }],
  ])
  const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() + 30
  const kept = (who: string, officeId: string) => street.persona(who).answer('mediation.keptFiles', { officeId, year })
  expect(await kept('mediation-liuqing', 'med-liuqing')).toMatchObject({ data: { rows: [{ _id: agreed._id }] } })
  expect(await kept('mediation', 'centre-mediation')).toMatchObject({ data: { rows: [{ _id: agreed._id }] } })
  expect(await kept('mediator', 'med-liuqing')).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } })
  expect(archived).toMatchObject({ state: 'archived', data: { agenda: [] } })
  // Who a party is stays with the officials.
  expect(Object.keys((await openedBy('neighbour', agreed._id)).data)).not.toContain('partyFacts')
  await checkSeal(agreed._id)
  await checkPapers(agreed._id, year)
})

/** Every text of a paper, as it must stand in its document. */
const textsOf = ({ pages }: PaperView): string[] =>
  pages.flatMap(({ title, number = '', blocks }) => [
    title,
    number,
    ...blocks.flatMap((block): string[] => {
      if (block.what === 'table') return block.rows.flat()
      if (block.what === 'section') return [block.title, ...block.text.split('\n')]
      if (block.what === 'text') return block.text.split('\n')
      if (block.what === 'photo') return [block.label]
      return block.what === 'seal' ? [block.office, block.day] : [block.label, block.day ?? '']
    }),
  ])

/** The picture of the seal is the centre's to give, stands on what was sealed, and is opened with the paper alone. */
async function checkSeal(caseId: string): Promise<void> {
  const centre = street.persona('mediation')
  const sealOn = async (who: string) => {
    const { pages } = await street.persona(who).call('mediation.paper', { caseId, kind: 'agreement' })
    return picturesIn(pages)
  }
  expect(await sealOn('neighbour')).toEqual([])
  const wish = { officeId: 'med-liuqing', fileId: await uploadPicture(street, 'mediation') }
  expect((await street.persona('mediation-liuqing').refusal('mediation.saveSeal', wish)).code).toBe('NOT_ALLOWED')
  const rows = await centre.call('mediation.saveSeal', wish)
  expect(rows.filter(({ fileId }) => fileId).map(({ officeId }) => officeId)).toEqual(['med-liuqing'])
  // Given anew, the one before is gone.
  const fileId = await uploadPicture(street, 'mediation')
  await centre.call('mediation.saveSeal', { officeId: 'med-liuqing', fileId })
  expect(await sealOn('neighbour')).toEqual([fileId])
  expect((await street.persona('neighbour').call('mediation.photo', { caseId, fileId })).type).toBe('png')
  expect((await street.persona('neighbour').refusal('mediation.seal', { officeId: 'med-liuqing' })).code).toBe(
    'NOT_ALLOWED',
  )
  await centre.call('mediation.seal', { officeId: 'med-liuqing' })
}

async function checkPapers(caseId: string, keptUntil: number): Promise<void> {
  const kinds = [
    'application',
    'registration',
    'notice',
    'inquiry',
    'record',
    'agreement',
    'followUp',
    'wholeFile',
  ] as const
  const mediator = street.persona('mediator')
  const words: Record<string, string> = {}
  const pictures: Record<string, number> = {}
  const pageFields: Record<string, number> = {}
  for (const kind of kinds) {
    const paper = await mediator.call('mediation.paper', { caseId, kind })
    const { name, content } = await mediator.call('mediation.paperFile', { caseId, kind })
    const bytes = Buffer.from(content, 'base64')
    const inZip = textsInZip(bytes)
    const markup = inZip.get('word/document.xml') ?? ''
    const inDocument = markup.replace(/<[^>]+>/g, '')
    expect([kind, textsOf(paper).filter((text) => !inDocument.includes(text))]).toEqual([kind, []])
    expect(name).toMatch(/（\d{4}）柳青人调字第\d+号\.docx$/)
    words[kind] = textsOf(paper).join('\n')
    pictures[kind] = picturesIn(paper.pages).length
    pageFields[kind] = markup.match(/PAGEREF page\d+(start|end)/g)?.length ?? 0
    expect([kind, [...inZip.keys()].filter((name) => /media\/./.test(name)).length > 0]).toEqual([
      kind,
      pictures[kind] > 0 || kind === 'agreement',
    ])
    if (process.env.PAPERS) writeFileSync(join(process.env.PAPERS, `${kind}.docx`), bytes)
  }
  // Two photos and the seal; and from which page to which each of the items is that are there: all but the back cover.
  expect([pictures.wholeFile, pictures.notice, pictures.record]).toEqual([3, 1, 0])
  expect(pageFields).toMatchObject({ wholeFile: 18, agreement: 0 })
  // 人民调解法 Art. 29: parties, facts, points, responsibilities, content, way and time limit, signatures and seal.
  for (const part of ['13900001001', '330782199003070013', '女', '汉族', ...Object.values(AGREEMENT).slice(0, 5)]) {
    expect(words.agreement).toContain(part)
  }
  expect(words.agreement).toMatch(/3,000元[\s\S]*第2期：2027年3月1日前，2,000元[\s\S]*于2027年3月1日前履行完毕/)
  expect(words.inquiry).toMatch(/物业维修员[\s\S]*防水层老化/)
  expect(words.record).toMatch(/2026年11月26日 09:00[\s\S]*社区调解室[\s\S]*各让一步[\s\S]*达成书面调解协议/)
  expect(words.wholeFile).toContain('柳青社区人民调解委员会')
  expect(words.wholeFile).toContain(`长期（30年），至${keptUntil}年12月31日`)
  expect(words.wholeFile).toMatch(
    /当事人身份证明[\s\S]*身份证复印件[\s\S]*照片1张[\s\S]*证据材料[\s\S]*申请时提交的照片[\s\S]*陈阿婆/,
  )

  const neighbour = street.persona('neighbour')
  const own = textsOf(await neighbour.call('mediation.paper', { caseId, kind: 'agreement' })).join('\n')
  expect(own).toContain('330782198805060024')
  for (const withheld of ['13900001001', '330782199003070013', '3 幢 201']) expect(own).not.toContain(withheld)
  for (const kind of ['registration', 'inquiry', 'followUp', 'wholeFile'] as const) {
    expect((await neighbour.refusal('mediation.paper', { caseId, kind })).code).toBe('NOT_FOUND')
  }
  for (const who of ['liuqing', 'dispatcher', 'admin', 'owner', 'mediator2', 'med-family']) {
    for (const useCase of ['mediation.paper', 'mediation.paperFile'] as const) {
      expect([who, (await street.persona(who).refusal(useCase, { caseId, kind: 'agreement' })).code]).toEqual([
        who,
        'NOT_FOUND',
      ])
    }
  }
  const taken = await street.collections.accessRecords.find({
    where: { caseId },
    order: [['at', 'desc']],
    limit: 100,
  })
  expect(taken.filter(({ what }) => what === 'paper').length).toBe(2 * kinds.length + 3)
  const seen = await neighbour.call('account.access', { limit: 50 })
  expect(seen.rows.filter((row) => row.caseId === caseId && row.what === 'paper').length).toBe(2 * kinds.length)
}

test('files of a committee are numbered by the year without a gap or a double, also when several come at once', async () => {
  const admitted = await Promise.all([1, 2, 3, 4, 5].map(() => walk(street, BEGUN.slice(0, 1))))
  const refused = await act1('mediation', admitted[0] as CaseView, 'entrust', { layer: 'street', officeId: 'nowhere' })
  expect(refused.code).toBe('INVALID_INPUT')
  const family: Step = ['mediation', 'entrust', { layer: 'street', officeId: 'med-family' }]
  const entrusted = await Promise.all(admitted.map((each) => goOn(street, each, [family])))
  const numbers = entrusted.map(({ data }) => (data.fileNumbers as Record<string, { no: number }>)['med-family']?.no)
  expect(numbers.sort()).toEqual([1, 2, 3, 4, 5])
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

/** Whether bytes lie open anywhere in the folder of the cloud. */
const liesOpen = (bytes: Buffer): boolean =>
  readdirSync(street.folder, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(bytes),
  )

test('photos of a dispute are sealed before it has them, open for its readers alone, and a killed attempt leaves none open', async () => {
  const marked = Buffer.concat([PNG, Buffer.from(`evidence-${SECRET}`)])
  const own = await uploadPicture(street, 'resident', marked)
  expect(liesOpen(marked)).toBe(true)
  const file = () =>
    street.persona('resident').answer('cases.submit', aDispute({ fileIds: [own] }), { requestId: 'with-evidence' })
  const death = dieAfter(street.cloud.database, 1)
  await file()
  death.revive()
  expect(liesOpen(marked)).toBe(false)
  const filed = await file()
  if (!filed.ok) throw new Error(filed.error.message)
  const caseId = filed.data._id
  const asked = {
    whom: '物业',
    where: '现场',
    note: '看了现场',
    fileIds: [await uploadPicture(street, 'mediator', marked)],
  }
  const begun = await goOn(street, filed.data, [...BEGUN, ['mediator', 'investigate', asked]])
  const [committees = ''] = begun.events.at(-1)?.fileIds ?? []
  expect(liesOpen(marked)).toBe(false)
  for (const who of ['resident', 'neighbour', 'mediator', 'mediation-liuqing', 'mediation']) {
    const { type, content } = await street.persona(who).call('mediation.photo', { caseId, fileId: own })
    expect([who, type, Buffer.from(content, 'base64').equals(marked)]).toEqual([who, 'png', true])
    expect(await street.persona(who).call('files.link', { caseId, fileIds: [own] })).toEqual([])
  }
  // What the mediator found out for the file is the committee's own.
  await street.persona('mediation').call('mediation.photo', { caseId, fileId: committees })
  for (const who of ['resident', 'neighbour', 'liuqing', 'dispatcher', 'admin', 'mediator2', 'med-family']) {
    const wish = { caseId, fileId: who === 'resident' || who === 'neighbour' ? committees : own }
    expect([who, (await street.persona(who).refusal('mediation.photo', wish)).code]).toEqual([who, 'NOT_FOUND'])
  }
  const seen = await street.persona('neighbour').call('account.access', { limit: 50 })
  expect(seen.rows.filter((row) => row.caseId === caseId && row.what === 'photos').length).toBe(3)
  const tooLarge = await uploadPicture(street, 'resident', Buffer.concat([PNG, Buffer.alloc(SEALED_BYTES_MOST)]))
  const refused = await act1('resident', begun, 'addEvidence', { note: '照片', fileIds: [tooLarge] })
  expect(refused.message).toContain('2 MB')
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
