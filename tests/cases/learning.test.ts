import type { CaseView } from '@contract/caseView'
import type { CaseDoc } from '../../cloudfunctions/domain/caseDoc'
import { inventedExamples } from '../../cloudfunctions/domain/routing/inventedExamples'
import { fromBytes } from '../../cloudfunctions/domain/routing/modelFile'
import { HEARD } from '../../cloudfunctions/domain/routing/reader/course'
import { beginTraining } from '../../cloudfunctions/domain/routing/train'
import type { ModelDoc } from '../../cloudfunctions/kit/engineDocuments'
import { storeModel } from '../../cloudfunctions/kit/routingModel'
import { loadBytes } from '../../cloudfunctions/kit/storedBytes'
import { storeCourse } from '../../cloudfunctions/scheduler/goOnWithCourse'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
let pattern: CaseDoc

const OFFICES: Readonly<Record<string, string>> = {
  城管: 'enforcement',
  供水: 'utilities',
  环卫: 'environment',
  交警: 'police',
  人社: 'labour',
}
/** What such reports are about: two of the offices have the same category. */
const CATEGORIES: Readonly<Record<string, string>> = {
  enforcement: 'noise',
  utilities: 'housing',
  environment: 'waste',
  police: 'noise',
  labour: 'labour',
}
const schedule = () => street.cloud.fireTimer('scheduler', 'everyMinute')
const centre = () => street.persona('dispatcher')
const model = async () => street.collections.models.get('beiyuan')
const read = (theCase: CaseView) => centre().call('cases.get', { caseId: theCase._id })

/** Dispatches that stood long ago, as so many years of work would leave them. */
async function stood(count: number, seed: number): Promise<void> {
  const at = Date.now()
  const rows = inventedExamples(count, seed).map(({ fields, label = '' }, order) => ({
    _id: `lesson-${seed}-${String(order).padStart(4, '0')}`,
    text: fields[0] ?? '',
    officeId: OFFICES[label] ?? '',
  }))
  const write = async ({ _id, text, officeId }: (typeof rows)[number]) => {
    const categoryId = CATEGORIES[officeId]
    await street.collections.cases.put({
      ...pattern,
      _id,
      number: _id,
      title: text,
      text,
      categoryId,
      readers: [],
      links: [],
    })
    await street.collections.lessons.put({ _id, street: 'beiyuan', ripeAt: at, officeId, returnedBy: [] })
  }
  for (let start = 0; start < rows.length; start += 20) await Promise.all(rows.slice(start, start + 20).map(write))
}

beforeAll(async () => {
  street = await startTestStreet()
  const { _id } = await street.persona('resident').call('cases.submit', aReport())
  const found = await street.collections.cases.get(_id)
  if (!found) throw new Error('The report was not filed')
  const { nextAt, ...rest } = found
  pattern = { ...rest, place: { address: '' } }
})
afterAll(() => street.close())

test('a dispatch that the office took is a lesson once it can no longer be returned, one that was answered at once, a return too', async () => {
  const filed = await street.persona('resident').call('cases.submit', aReport())
  let seen = await act(centre(), await read(filed), 'dispatch', { officeId: 'construction' })
  seen = await act(street.persona('construction'), seen, 'accept')
  await schedule()
  const lesson = await street.collections.lessons.get(filed._id)
  expect(lesson).toMatchObject({ officeId: 'construction', returnedBy: [] })
  expect(lesson?.ripeAt).toBe(seen.objectBy)
  seen = await act(street.persona('construction'), seen, 'return', { officeId: 'enforcement', note: '属综合执法' })
  await schedule()
  const returned = await street.collections.lessons.get(filed._id)
  expect(returned).toMatchObject({ returnedBy: ['construction'] })
  expect(returned?.officeId).toBeUndefined()
  expect(returned?.ripeAt).toBeLessThanOrEqual(Date.now())
  seen = await act(centre(), seen, 'approveReturn', { officeId: 'enforcement' })
  seen = await act(street.persona('enforcement'), seen, 'accept')
  await act(street.persona('enforcement'), seen, 'answer', { note: '已到现场处理，路面已修复。' })
  await schedule()
  const answered = await street.collections.lessons.get(filed._id)
  expect(answered).toMatchObject({ officeId: 'enforcement', returnedBy: ['construction'] })
  expect(answered?.ripeAt).toBeLessThanOrEqual(Date.now())
})

test('with fewer than two hundred that stood the catalogue and the place speak, and the desk is told how many there are', async () => {
  await stood(80, 1)
  await schedule()
  await schedule()
  expect(await model()).toMatchObject({ confirmed: 81 })
  expect((await model())?.file).toBeUndefined()
  expect(await street.persona('resident').call('cases.suggestCategory', { text: '公司拖欠工资' })).toEqual({})
  await street.restartFunctions()
  const seen = await read(await street.persona('resident').call('cases.submit', aReport()))
  expect(seen.suggestion).toMatchObject({ voice: 'catalogue', officeId: 'construction', confirmed: 81 })
  expect(seen.suggestion?.confidence).toBeUndefined()
})

test('with enough of them it proposes offices by the words of earlier dispatches, says how sure it is and why', async () => {
  await stood(130, 2)
  await schedule()
  await schedule()
  expect(await model()).toMatchObject({ confirmed: 211, trainedWith: 211, categoriesDue: true })
  await schedule()
  expect((await model())?.categoriesDue).toBeUndefined()
  await street.restartFunctions()
  const text = '投诉公司拖欠工资三个月，希望有人来看看'
  const report = { text, place: { address: '' } }
  const seen = await read(await street.persona('resident').call('cases.submit', aReport(report)))
  expect(seen.suggestion?.officeId).toBe('labour')
  expect(seen.suggestion?.confidence).toBeGreaterThan(0.5)
  expect([...(seen.suggestion?.words ?? []), ...(seen.suggestion?.alsoBy ?? [])].join()).toMatch(/工资|拖欠/)
  const written = '公司拖欠工资三个月，找谁管'
  const { guess } = await street.persona('resident').call('cases.suggestCategory', { text: written })
  expect(guess?.categoryId).toBe('labour')
  expect(guess?.confidence).toBeGreaterThan(0.5)
  expect(guess?.words.join()).toMatch(/工资|拖欠/)
  expect((await street.persona('resident').call('account.street', {})).learnsCategories).toBe(true)
  expect(await street.persona('resident').call('cases.suggestCategory', { text: 'Gibt es hier Kaffee?' })).toEqual({})
  const strange = { text: 'Gibt es hier Kaffee?', place: { address: '' } }
  const unknown = await read(await street.persona('resident').call('cases.submit', aReport(strange)))
  expect(unknown.suggestion).toMatchObject({ voice: 'fallback', confidence: 0 })
})

test('a step of learning that did not come to its end is taken again and ends the same', async () => {
  const before = await model()
  await stood(40, 3)
  await schedule()
  const once = await model()
  // as if the last write had never arrived: the file is there, what points to it is not
  if (before) await street.collections.models.put(before)
  await schedule()
  const again = await model()
  expect(again).toEqual({ ...once, at: again?.at })
  await schedule()
  expect(await model()).toEqual(again)
})

test('with many more dispatches offices are learned from nothing again, and categories in the run after; a run that came to no end goes before', async () => {
  const before = await model()
  await stood(20, 5)
  if (before) await street.collections.models.put({ ...before, trainedWith: 100, begunWith: 8000 })
  await schedule()
  const learned = await model()
  expect(learned).toMatchObject({ confirmed: 271, trainedWith: 271, categoriesDue: true })
  expect(learned?.begunWith).toBeUndefined()
  await schedule()
  const after = await model()
  expect(after).toMatchObject({ confirmed: 271, trainedWith: 271, file: learned?.file })
  expect(after?.categories?.file.id).not.toBe(learned?.categories?.file.id)
  expect(after?.categoriesDue ?? after?.begunWith).toBeUndefined()
})

describe('a course in which readers learn', () => {
  let before: ModelDoc
  let without: ModelDoc
  beforeAll(async () => {
    const found = await model()
    if (!found) throw new Error('There is no model')
    before = found
    const { previousFile, ...rest } = before
    without = { ...rest, ...(await begun(6)) }
  })
  afterAll(() => street.collections.models.put(before))

  async function begun(seed: number): Promise<Required<Pick<ModelDoc, 'file' | 'course'>>> {
    const examples = inventedExamples(110, seed).map(({ fields, label = '' }) => ({
      fields,
      label: OFFICES[label] ?? '',
    }))
    const { model: alone, course } = beginTraining(examples, { readers: true, parts: 2 })
    if (!course) throw new Error('There is nothing for readers to learn')
    return {
      file: await storeModel(`beiyuan/0-${seed}`, alone),
      course: { file: await storeCourse('beiyuan/0', course) },
    }
  }

  test('goes on over runs, by one pass where a run before came to no end; then the model hears readers, and takes in lessons again', async () => {
    await street.collections.models.put({
      ...without,
      ...(without.course && { course: { ...without.course, tries: 1 } }),
    })
    await schedule()
    const once = await model()
    expect(once?.file?.id).toBe(without.file?.id)
    expect(once?.course?.tries).toBeUndefined()
    expect(once?.course?.file.id).not.toBe(without.course?.file.id)
    await schedule()
    expect(await model()).toMatchObject({ version: before.version, file: without.file })
    await schedule()
    const { course, file, previousFile, version } = (await model()) ?? {}
    expect([course, previousFile?.id, version]).toEqual([undefined, without.file?.id, before.version + 1])
    if (!file) throw new Error('There is no model')
    expect(fromBytes(await loadBytes(file)).readers?.each).toHaveLength(HEARD)
  })

  test('is given up after three runs that came to no end, and the model stays as it is', async () => {
    const { course, ...rest } = { ...without, ...(await begun(7)) }
    await street.collections.models.put({ ...rest, course: { ...course, tries: 3 } })
    await schedule()
    expect(await model()).toEqual(rest)
  })
})

describe('automatic dispatch', () => {
  const admin = () => street.persona('admin')
  const WAGES = { text: '投诉公司拖欠工资三个月，希望有人来看看', place: { address: '' } }

  test('is off until the street says how right it must be, which is told from proposals made before their messages were learned', async () => {
    const settings = await admin().call('admin.routing', {})
    expect(settings).toMatchObject({ precision: null, outcomes: 60, outcomesNeeded: 100 })
    for (const { threshold, share } of settings.forecasts) expect([threshold, share]).toEqual([undefined, 0])
    await stood(90, 4)
    await schedule()
    const measured = await admin().call('admin.routing', {})
    expect(measured.outcomes).toBe(150)
    const shares = measured.forecasts.map(({ share }) => share)
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
    for (const { threshold, share, right, precision } of measured.forecasts) {
      if (threshold !== undefined) expect([share > 0.2, right >= precision]).toEqual([true, true])
    }
    const { suggestion, state } = await read(await street.persona('resident').call('cases.submit', aReport(WAGES)))
    expect([state, suggestion?.officeId]).toEqual(['submitted', 'labour'])
  })

  test('sends what is sure enough, marks it, and the centre takes it back; nothing dangerous, denouncing or hidden goes by itself', async () => {
    const { version } = await admin().call('admin.routing', {})
    await admin().call('admin.saveRouting', { precision: 0.9, byHand: ['consumer'], version })
    await street.restartFunctions()
    const submit = (change: object) => street.persona('resident').call('cases.submit', aReport({ ...WAGES, ...change }))
    const sent = await read(await submit({}))
    expect(sent).toMatchObject({
      state: 'dispatched',
      leadOfficeId: 'labour',
      data: { automatic: { officeId: 'labour' } },
    })
    expect(sent.events.map(({ action, by }) => [action, by.relation])).toEqual([
      ['submit', 'reporter'],
      ['dispatchItself', 'system'],
    ])
    for (const change of [
      { type: 'denounce' },
      { hideName: true },
      { categoryId: 'consumer' },
      { text: `${WAGES.text}，现在有人要跳楼` },
    ]) {
      expect([change, (await submit(change)).state]).toEqual([change, 'submitted'])
    }
    const back = await act(centre(), sent, 'takeBack', { note: '应由综合执法处理' })
    expect([back.state, back.leadOfficeId, back.data.automatic]).toEqual(['submitted', undefined, undefined])
    expect(
      (await centre().refusal('cases.act', { caseId: back._id, version: back.version, action: 'takeBack', input: {} }))
        .code,
    ).toBe('WRONG_STATE')
    await act(centre(), back, 'dispatch', { officeId: 'enforcement' })
    await submit({})
    await schedule()
  })

  test('the figures of the week tell by office what went first where, what did not stay, and what went by itself', async () => {
    const { weeks } = await admin().call('admin.routingFigures', {})
    expect(weeks).toHaveLength(12)
    const [week] = weeks
    const of = (officeId: string) => week?.offices.find((office) => office.officeId === officeId)
    expect(of('construction')).toMatchObject({ first: 1, missed: 1, returned: 1, automatic: 0 })
    expect(of('enforcement')).toMatchObject({ first: 0, dispatched: 2, returned: 0 })
    expect(of('labour')).toMatchObject({ first: 2, missed: 1, automatic: 2, automaticMissed: 1 })
    expect(week?.all).toMatchObject({
      first: 3,
      missed: 2,
      dispatched: 5,
      returned: 1,
      automatic: 2,
      automaticMissed: 1,
    })
    const own = await street.persona('liuqing').answer('admin.routingFigures', {})
    if (own.ok)
      for (const { offices } of own.data.weeks) for (const { officeId } of offices) expect(officeId).toBe('o-liuqing')
  })
})
