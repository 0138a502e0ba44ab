import { type CategoryEdit, type CategoryInput, categoryInput } from '@contract/adminCategory'
import { CATEGORIES } from '../../config/streets/beiyuan/categories'
import { aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const admin = () => street.persona('admin')
const read = async (id: string): Promise<CategoryEdit> => {
  const found = (await admin().call('admin.categories', {})).find(({ _id }) => _id === id)
  if (!found) throw new Error(`no category ${id}`)
  return found
}
const written = ({ _id, order, version, editedAt, editedBy, retired, ...category }: CategoryEdit): CategoryInput =>
  categoryInput.parse(category)
async function change(id: string, by: (category: CategoryInput) => Partial<CategoryInput>): Promise<CategoryEdit> {
  const now = await read(id)
  const category = { ...written(now), ...by(written(now)) }
  return admin().call('admin.saveCategory', { categoryId: id, category, version: now.version })
}
const LAMP = {
  id: 'lit',
  type: 'singlevaluelist',
  required: true,
  label: '整条路都不亮吗？',
  labelEn: '',
  order: 1,
} as const
const YES_NO = [
  { value: 'yes', name: '整条路', nameEn: 'The whole road' },
  { value: 'no', name: '只有一盏', nameEn: 'One lamp' },
]

test('every category that a street starts with can be saved as it stands', () => {
  for (const { _id, ...category } of CATEGORIES)
    expect([_id, categoryInput.safeParse(category).error]).toEqual([_id, undefined])
})

test('a new question holds for the next report; what was sent before keeps the words that it was asked in', async () => {
  const resident = street.persona('resident')
  const before = await resident.call(
    'cases.submit',
    aReport({ categoryId: 'roads', answers: { pole: '幸福路 12 号杆' } }),
  )
  await change('roads', ({ questions }) => ({
    questions: [
      { ...LAMP, options: YES_NO },
      ...questions.map((question) => ({ ...question, label: `${question.label}！` })),
    ],
  }))
  await street.restartFunctions()
  expect((await resident.refusal('cases.submit', aReport({ categoryId: 'roads' }))).fields).toMatchObject([
    { field: 'answers.lit' },
  ])
  const after = await resident.call('cases.submit', aReport({ categoryId: 'roads', answers: { lit: 'no', pole: '3' } }))
  expect(after.data.answers).toMatchObject([
    { label: LAMP.label, names: ['只有一盏'] },
    { label: expect.stringContaining('！') },
  ])
  const kept = await resident.call('cases.get', { caseId: before._id })
  expect(kept.data.answers).toEqual(before.data.answers)
  const { rows } = await admin().call('admin.log', { what: 'categories', thing: 'roads' })
  expect(rows[0]).toMatchObject({
    nameMasked: '骆*静',
    before: { name: '道路与路灯' },
    after: { questions: [{ id: 'lit' }, {}, {}] },
  })
})

test('before an edit is saved it is told how many reports it concerns', async () => {
  const { cases } = await admin().call('admin.categoryUse', { categoryId: 'pollution' })
  await street.persona('resident').call('cases.submit', aReport({ categoryId: 'pollution' }))
  expect(await admin().call('admin.categoryUse', { categoryId: 'pollution' })).toEqual({ days: 30, cases: cases + 1 })
})

test('a retired category is taken by no new report, stays with those that have it, and comes back', async () => {
  const resident = street.persona('resident')
  const filed = await resident.call('cases.submit', aReport({ categoryId: 'waste' }))
  const { version } = await read('waste')
  const retired = await admin().call('admin.retireCategory', { categoryId: 'waste', retired: true, version })
  await street.restartFunctions()
  const { categories } = await resident.call('account.street', {})
  expect(categories.find(({ _id }) => _id === 'waste')).toMatchObject({ name: '垃圾与环卫', retired: true })
  expect((await resident.refusal('cases.submit', aReport({ categoryId: 'waste' }))).fields).toMatchObject([
    { field: 'categoryId' },
  ])
  expect((await resident.call('cases.get', { caseId: filed._id })).categoryId).toBe('waste')
  await admin().call('admin.retireCategory', { categoryId: 'waste', retired: false, version: retired.version })
  await street.restartFunctions()
  expect((await resident.call('cases.submit', aReport({ categoryId: 'waste' }))).categoryId).toBe('waste')
})

test('a new category stands at the end until it is moved, and everybody sees the new order', async () => {
  const { matters, ...pets } = written(await read('waste'))
  const category = { ...pets, name: '宠物', matters: [], words: ['狗绳'] }
  const made = await admin().call('admin.saveCategory', { category, version: 0 })
  const ids = async () => (await admin().call('admin.categories', {})).map((each) => each._id)
  expect((await ids()).at(-1)).toBe(made._id)
  const moved = await admin().call('admin.moveCategory', {
    categoryId: made._id,
    before: 'traffic',
    version: made.version,
  })
  expect((await ids()).slice(0, 3)).toEqual(['roads', made._id, 'traffic'])
  await admin().call('admin.moveCategory', { categoryId: made._id, before: 'roads', version: moved.version })
  await street.restartFunctions()
  const { categories } = await street.visitor('o-new').call('account.street', {})
  expect(categories[0]).toMatchObject({ name: '宠物', words: ['狗绳'] })
  expect(categories[0]).not.toHaveProperty('editedBy')
})

test('of two who edit the same category the second is told who was first, and nothing of theirs is written', async () => {
  const { version, ...stale } = await read('noise')
  await change('noise', () => ({ hint: '夜里施工、音响' }))
  const category = { ...written({ ...stale, version }), hint: '另一种写法' }
  const refused = await admin().refusal('admin.saveCategory', { categoryId: 'noise', category, version })
  expect(refused).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('骆*静') })
  expect((await read('noise')).hint).toBe('夜里施工、音响')
})

test.each<[string, Partial<CategoryInput>, string]>([
  ['no name', { name: ' ' }, 'category.name'],
  ['the name of another', { name: '停车与交通' }, 'category.name'],
  ['a matter of another', { matters: ['路灯照明'] }, 'category.matters.0'],
  ['a matter that the catalogue does not have', { matters: ['飞船'] }, 'category.matters.0'],
  ['a choice of one', { questions: [{ ...LAMP, options: YES_NO.slice(1) }] }, 'category.questions.0.options'],
  [
    'an answer without a name',
    { questions: [{ ...LAMP, options: YES_NO.map((each) => ({ ...each, name: '' })) }] },
    'category.questions.0.options.0.name',
  ],
  [
    'the same answer twice',
    { questions: [{ ...LAMP, options: YES_NO.map((each) => ({ ...each, name: '是' })) }] },
    'category.questions.0.options.1.name',
  ],
  ['a question without words', { questions: [{ ...LAMP, label: '', options: YES_NO }] }, 'category.questions.0.label'],
])('a category with %s is refused at that field', async (_, wrong, field) => {
  const { version, ...now } = await read('consumer')
  const category = { ...written({ ...now, version }), ...wrong }
  const refused = await admin().refusal('admin.saveCategory', { categoryId: 'consumer', category, version })
  expect(refused.fields?.[0]?.field).toBe(field)
  expect(refused.message).not.toBe('')
})

test('nobody but an administrator edits categories', async () => {
  const now = await read('labour')
  for (const name of ['resident', 'dispatcher', 'construction-head']) {
    const input = { categoryId: 'labour', category: written(now), version: now.version }
    expect((await street.persona(name).refusal('admin.saveCategory', input)).code).toBe('NOT_ALLOWED')
    expect((await street.persona(name).refusal('admin.categories', {})).code).toBe('NOT_ALLOWED')
  }
})
