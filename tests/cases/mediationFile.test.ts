import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SEALED_BYTES_MOST } from '@contract/file'
import { picturesIn } from '@contract/paper'
import { dieAfter } from '../harness/dieAfter'
import {
  AGREEMENT,
  aDispute,
  BEGUN,
  goOn,
  refusedStep,
  SECRET,
  SESSION,
  textsOf,
  WRITTEN,
  walk,
} from '../harness/disputes'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { PNG, uploadPicture } from '../harness/upload'
import { textsInZip } from '../harness/zip'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

/** A day of a form as papers write it. */
const written = (day: string): string => {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return `${year}年${month}月${date}日`
}
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
  expect((await refusedStep(street, 'mediator', open, 'archive', { keptFor: 'long' })).code).toBe('WRONG_STATE')
  const performed = await goOn(street, open, [
    ['mediator', 'recordPerformance', { no: 1 }],
    ['mediator', 'recordPerformance', { no: 2, note: '已转账' }],
    ['mediator', 'followUp', { whom: '双方', way: 'byPhone', note: '双方满意' }],
  ])
  // 卷宗十三项: what must be in the file and is not is named, and a reason may stand for it.
  const refused = await refusedStep(street, 'mediator', performed, 'archive', { keptFor: 'long' })
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
  const until = written(AGREEMENT.performBy)
  expect(words.agreement).toMatch(new RegExp(`3,000元[^]*第2期：${until}前，2,000元[^]*于${until}前履行完毕`))
  expect(words.inquiry).toMatch(/物业维修员[\s\S]*防水层老化/)
  expect(words.record).toContain(`${written(String(SESSION[2]?.heldAt))} 09:00`)
  expect(words.record).toMatch(/社区调解室[\s\S]*各让一步[\s\S]*达成书面调解协议/)
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
  const refused = await refusedStep(street, 'resident', begun, 'addEvidence', { note: '照片', fileIds: [tooLarge] })
  expect(refused.message).toContain('2 MB')
})
