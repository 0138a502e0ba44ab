import type { InputOf } from '@contract/contract'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const HOUR = 3_600_000
const admin = () => street.persona('admin')
const both = (zh: string, en = '') => ({ zh, en })

const aNotice = (change: Partial<InputOf<'admin.saveNotice'>> = {}): InputOf<'admin.saveNotice'> => ({
  level: 'notice',
  title: both('停水通知', 'No water'),
  text: both('明天 8 点到 12 点，柳青路一带停水。'),
  from: Date.now() - HOUR,
  until: Date.now() + HOUR,
  communityIds: [],
  version: 0,
  ...change,
})
const aQuestion = (change: Partial<InputOf<'admin.saveFaq'>> = {}): InputOf<'admin.saveFaq'> => ({
  question: both('共享单车乱停找谁？'),
  answer: both('打 12345，或者在这里提交，交通专班会来挪车。'),
  words: ['单车', '自行车'],
  officeId: 'traffic',
  version: 0,
  ...change,
})
const shownTo = async (username: string) =>
  (await street.persona(username).call('knowledge.notices', {})).map(({ _id }) => _id)
const historyOf = async (what: 'notices' | 'faqs', thing: string) =>
  (await admin().call('admin.log', { what, thing })).rows

test('a notice is shown to the people it is for, is changed, and ends at once; its history tells all three', async () => {
  const written = await admin().call('admin.saveNotice', aNotice({ communityIds: ['c-liuqing'] }))
  expect(await shownTo('resident')).toContain(written._id)
  expect(await shownTo('neighbour')).not.toContain(written._id)
  const { _id: noticeId, version } = written
  const changed = await admin().call('admin.saveNotice', aNotice({ noticeId, version, level: 'emergency' }))
  expect((await shownTo('neighbour'))[0]).toBe(noticeId)
  await admin().call('admin.endNotice', { noticeId, version: changed.version })
  expect(await shownTo('resident')).not.toContain(noticeId)
  const history = await historyOf('notices', noticeId)
  expect(history.map(({ before, after }) => [before?.level, after.level])).toEqual([
    ['emergency', 'emergency'],
    ['notice', 'emergency'],
    [undefined, 'notice'],
  ])
  expect(history.every(({ nameMasked }) => nameMasked === '骆*静')).toBe(true)
})

test('a notice that will come later stands in the list of its editors and nowhere else', async () => {
  const later = await admin().call(
    'admin.saveNotice',
    aNotice({ from: Date.now() + HOUR, until: Date.now() + 2 * HOUR }),
  )
  expect((await admin().call('admin.notices', {})).rows.map(({ _id }) => _id)).toContain(later._id)
  expect(await shownTo('resident')).not.toContain(later._id)
})

test.each([
  ['an end before the beginning', { from: Date.now() + 2 * HOUR }, 'until'],
  ['an end that has passed', { from: Date.now() - 3 * HOUR, until: Date.now() - HOUR }, 'until'],
  ['a community that is not there', { communityIds: ['c-moon'] }, 'communityIds'],
  ['no title', { title: both(' ') }, 'title.zh'],
] as const)('a notice with %s is refused at its field', async (_, change, field) => {
  const refused = await admin().refusal(
    'admin.saveNotice',
    aNotice({ ...change, communityIds: [...(('communityIds' in change && change.communityIds) || [])] }),
  )
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] })
})

test('a question is found by its own words, rewritten, taken down and brought back, and keeps how often it helped', async () => {
  const search = async () => {
    await street.restartFunctions()
    return (await street.visitor('o-asks').call('knowledge.search', { query: '自行车堆在门口' }))[0]
  }
  const written = await admin().call('admin.saveFaq', aQuestion())
  const faqId = written._id
  expect(await search()).toMatchObject({ _id: faqId, officeId: 'traffic', helped: 0 })
  await street.visitor('o-asks').call('knowledge.helped', { faqId })
  const changed = await admin().call(
    'admin.saveFaq',
    aQuestion({ faqId, version: written.version, answer: both('请打 12345。') }),
  )
  expect(await search()).toMatchObject({ answer: { zh: '请打 12345。' }, helped: 1 })
  const retired = await admin().call('admin.retireFaq', { faqId, retired: true, version: changed.version })
  expect((await search())?._id).not.toBe(faqId)
  await admin().call('admin.retireFaq', { faqId, retired: false, version: retired.version })
  expect((await search())?._id).toBe(faqId)
  const history = await historyOf('faqs', faqId)
  expect(history).toHaveLength(4)
  expect(history.some(({ after }) => 'helped' in after)).toBe(false)
})

test('of two who write the same answer the second is told who was first, and nothing of theirs is written', async () => {
  const faq = (await admin().call('admin.faqs', {})).find(({ _id }) => _id === 'refund')
  const input = aQuestion({ faqId: 'refund', version: faq?.version ?? 0 })
  await admin().call('admin.saveFaq', input)
  const refused = await admin().refusal('admin.saveFaq', { ...input, answer: both('另一个回答') })
  expect(refused.code).toBe('CONFLICT')
  expect(refused.message).toContain('骆*静')
  expect((await street.collections.faqs.get('refund'))?.answer.zh).toBe(input.answer.zh)
})

test('a new one sent twice is one', async () => {
  const first = await admin().call('admin.saveFaq', aQuestion(), { requestId: 'faq-twice-1' })
  const second = await admin().call('admin.saveFaq', aQuestion(), { requestId: 'faq-twice-1' })
  expect(second).toEqual(first)
})

test.each([
  ['no question', { question: both('') }, 'question.zh'],
  ['an office that is not there', { officeId: 'nowhere' }, 'officeId'],
  ['an empty word', { words: ['单车', ' '] }, 'words.1'],
] as const)('%s is refused at its field', async (_, change, field) => {
  const { words = ['单车'], ...rest } = change as Partial<InputOf<'admin.saveFaq'>>
  const refused = await admin().refusal('admin.saveFaq', aQuestion({ ...rest, words: [...words] }))
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] })
})

test('nobody but an administrator writes for everybody', async () => {
  for (const name of ['resident', 'dispatcher', 'construction-head']) {
    expect((await street.persona(name).refusal('admin.saveNotice', aNotice())).code).toBe('NOT_ALLOWED')
    expect((await street.persona(name).refusal('admin.faqs', {})).code).toBe('NOT_ALLOWED')
  }
})
