import { CATEGORIES } from '../../config/streets/beiyuan/categories'
import { DUTIES } from '../../config/streets/beiyuan/duties'
import { aReport } from '../harness/reports'
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
