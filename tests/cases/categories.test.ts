import { CATEGORIES } from '../../config/streets/beiyuan/categories'
import { DUTIES } from '../../config/streets/beiyuan/duties'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

describe('the categories of the street', () => {
  test('every matter of the duty catalogue belongs to exactly one, and no other is named', () => {
    const covered = CATEGORIES.flatMap(({ matters }) => matters)
    expect([...covered].sort()).toEqual(DUTIES.map(({ matter }) => matter).sort())
  })

  test('each asks at most three questions, none of which must be answered', () => {
    for (const { _id, questions } of CATEGORIES) {
      expect([_id, questions.length <= 3, questions.some(({ required }) => required)]).toEqual([_id, true, false])
    }
  })

  test('anybody may read them, in their order, each with the words of its matters', async () => {
    const { categories } = await street.visitor('o-new').call('account.street', {})
    expect(categories.map(({ _id }) => _id)).toEqual(CATEGORIES.map(({ _id }) => _id))
    const roads = categories.find(({ _id }) => _id === 'roads')
    expect(roads?.words).toEqual(expect.arrayContaining(['路灯', '井盖', 'street lamp']))
  })
})

describe('the category of a report', () => {
  test('is shown to the person and to the desk, in the list and on its page', async () => {
    const filed = await street.persona('resident').call('cases.submit', aReport({ categoryId: 'roads' }))
    expect(filed.categoryId).toBe('roads')
    const { rows } = await street
      .persona('dispatcher')
      .call('cases.list', { key: { office: 'centre-command' }, kind: 'report', order: 'newest' })
    expect(rows.find((row) => row._id === filed._id)?.categoryId).toBe('roads')
  })

  test('may be left to the street', async () => {
    const filed = await street.persona('resident').call('cases.submit', aReport())
    expect(filed.categoryId).toBeUndefined()
  })

  test('must be one that the street has; the refusal names the field', async () => {
    const refused = await street.persona('resident').refusal('cases.submit', aReport({ categoryId: 'spaceships' }))
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'categoryId' }] })
  })
})

describe('answers to what a category asks', () => {
  const file = (categoryId: string, answers: Record<string, string | number | string[]>) =>
    street.persona('resident').call('cases.submit', aReport({ categoryId, answers }))

  test('are kept in the words of the questions and shown to the person and to the desk', async () => {
    const filed = await file('noise', { when: ['night', 'evening'], source: '对面工地' })
    const expected = [
      { id: 'when', label: '什么时候最吵？', value: ['night', 'evening'], names: ['傍晚到 22 点', '22 点以后'] },
      { id: 'source', labelEn: 'Where does it come from?', value: '对面工地' },
    ]
    expect(filed.data.answers).toMatchObject(expected)
    const seen = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
    expect(seen.data.answers).toMatchObject(expected)
  })

  test('stay as they were asked when the question is edited later, and through every step', async () => {
    const filed = await file('labour', { employer: '某某工地', people: 12 })
    const moved = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'labour' })
    expect(moved.data.answers).toEqual(filed.data.answers)
  })

  test('show officials no whole number that the person wrote into one', async () => {
    const filed = await file('consumer', { shop: '老板 13812345678' })
    const seen = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
    expect(JSON.stringify(seen.data.answers)).toContain('138****5678')
    expect(JSON.stringify(filed.data.answers)).toContain('13812345678')
  })

  test.each([
    [
      'an option that is not offered',
      'noise',
      { when: ['noon'] },
      'answers.when',
      '什么时候最吵？请从给出的选项里选择。',
    ],
    ['a text for a number', 'labour', { people: '十几个' }, 'answers.people', '一共几个人？请填数字。'],
    ['a day without an hour', 'utilities', { from: '2026-11-02' }, 'answers.from', '2026-12-01T08:30'],
    ['a question of another category', 'noise', { people: 3 }, 'answers.people', '没有“people”这个问题'],
  ])('%s is refused by the name of the field and how to mend it', async (_, categoryId, answers, field, words) => {
    const refused = await street
      .persona('resident')
      .refusal('cases.submit', aReport({ categoryId, answers: answers as Record<string, string> }))
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: expect.stringContaining(field) }] })
    expect(refused.fields?.[0]?.message).toContain(words)
  })

  test('without a category there is nothing to answer', async () => {
    const refused = await street.persona('resident').refusal('cases.submit', aReport({ answers: { when: ['day'] } }))
    expect(refused.fields).toMatchObject([{ field: 'answers.when' }])
  })
})

describe('a report that tells of danger to life', () => {
  const file = (change: Parameters<typeof aReport>[0]) =>
    street.persona('resident').call('cases.submit', aReport(change))

  test('is filed and marked urgent with the words that told of it, whatever the person said', async () => {
    const filed = await file({ text: '3 幢楼道起火了，电瓶车烧起来了', saidSafe: true })
    expect(filed.urgency).toBe('urgent')
    const seen = await street.persona('dispatcher').call('cases.get', { caseId: filed._id })
    expect(seen).toMatchObject({
      state: 'submitted',
      data: { danger: { words: ['起火了'], names: [{ name: '着火、爆炸' }], saidSafe: true } },
    })
  })

  test('is marked by an answer that stops, and by a line that was answered', async () => {
    const byOption = await file({ categoryId: 'utilities', answers: { what: 'gas' } })
    expect(byOption).toMatchObject({
      urgency: 'urgent',
      data: { danger: { words: [], names: [{ nameEn: 'It smells of gas' }], saidSafe: false } },
    })
    const byLine = await file({ categoryId: 'noise', answers: { source: '隔壁正在打人' } })
    expect(byLine).toMatchObject({ urgency: 'urgent', data: { danger: { words: ['正在打人'] } } })
  })

  test('that only fears or remembers one is as any other', async () => {
    const filed = await file({ text: '楼道飞线充电，担心着火了没人知道' })
    expect(filed.urgency).toBe('normal')
    expect(filed.data.danger).toBeUndefined()
  })
})

describe('an anonymous report', () => {
  const file = (change: Parameters<typeof aReport>[0] = {}) =>
    street
      .persona('resident')
      .call('cases.submit', aReport({ type: 'denounce', categoryId: 'pollution', anonymous: true, ...change }))

  test('tells nobody who reported it: not the list, not the page, not the steps, not the contact', async () => {
    const filed = await file()
    const dispatched = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'environment' })
    for (const username of ['dispatcher', 'environment']) {
      const seen = await street.persona(username).call('cases.get', { caseId: filed._id })
      expect(seen.reporter).toMatchObject({ name: '', phone: '', anonymous: true })
      expect(JSON.stringify(seen)).not.toMatch(/陈\*|139\*/)
      const refused = await street.persona(username).refusal('cases.contact', { caseId: filed._id })
      expect(refused).toMatchObject({ code: 'NOT_ALLOWED' })
      expect(refused.message).toContain('匿名')
    }
    expect(dispatched.events[0]?.by.name).toBeUndefined()
    const records = await street.collections.accessRecords.find({ where: { caseId: filed._id }, limit: 1 })
    expect(records).toEqual([])
    // Neither is it written where only a query would find it.
    const stored = await street.collections.cases.get(filed._id)
    expect(JSON.stringify([stored?.reporter, stored?.links])).not.toMatch(/陈|139|by:/)
  })

  test('is followed by the person, who hears the answer and may rate it', async () => {
    const filed = await file()
    let current = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'environment' })
    current = await act(street.persona('environment'), current, 'accept')
    current = await act(street.persona('environment'), current, 'answer', { note: '已责令整改。' })
    const mine = await street.persona('resident').call('cases.list', { key: 'mine', kind: 'report', order: 'newest' })
    expect(mine.rows[0]).toMatchObject({ _id: filed._id, state: 'answered' })
    const inbox = await street.persona('resident').call('cases.inbox', { limit: 1 })
    expect(inbox.rows[0]?.event).toMatchObject({ action: 'answer', note: '已责令整改。' })
    const rated = await act(street.persona('resident'), current, 'rate', { rating: 4 })
    expect(rated.state).toBe('closed')
    const seen = await street.persona('environment').call('cases.get', { caseId: filed._id })
    expect(JSON.stringify(seen)).not.toMatch(/陈\*|139\*/)
  })

  test.each([
    ['in a category that does not allow it', { categoryId: 'labour' }],
    ['without a category', { categoryId: undefined }],
  ])('is refused %s, with the field and what to do instead', async (_, change) => {
    const input = aReport({ anonymous: true, ...change })
    const refused = await street.persona('resident').refusal('cases.submit', input)
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'anonymous' }] })
    expect(refused.message).toContain('不向承办单位公开')
  })
})

describe('the office that is proposed', () => {
  const proposed = async (change: Parameters<typeof aReport>[0]) => {
    const filed = await street.persona('resident').call('cases.submit', aReport(change))
    return (await street.persona('dispatcher').call('cases.get', { caseId: filed._id })).suggestion
  }

  test('is that of the chosen category where the text names none', async () => {
    const text = '他们一直拖着不肯给，已经三个月了。'
    expect(await proposed({ text, categoryId: 'labour' })).toMatchObject({
      officeId: 'labour',
      voice: 'category',
      categoryId: 'labour',
    })
    expect(await proposed({ text })).toMatchObject({ voice: 'place' })
  })

  test('follows the words of the chosen category before those of others', async () => {
    const text = '小区车位被占，物业不管，地面停车乱停'
    expect(await proposed({ text, categoryId: 'traffic' })).toMatchObject({ officeId: 'traffic', matter: '道路停车' })
    expect(await proposed({ text, categoryId: 'housing' })).toMatchObject({ officeId: 'property' })
  })
})
