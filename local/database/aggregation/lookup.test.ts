import { failure, startTestCloud, type TestCloud } from '../../testing/startTestCloud'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startTestCloud({
    collections: [
      { name: 'orders', indexes: [] },
      { name: 'goods', indexes: [{ name: 'sku', keys: [['sku', 1]] }] },
    ],
  })
  await cloud.database.insert('orders', [
    { _id: 1, item: 'a', least: 5 },
    { _id: 2, item: 'b', least: 1 },
    { _id: 3, item: ['a', 'b'], least: 0 },
    { _id: 4, least: 0 },
  ])
  await cloud.database.insert('goods', [
    { _id: 10, sku: 'a', stock: 3 },
    { _id: 11, sku: 'a', stock: 7 },
    { _id: 12, sku: 'b', stock: 2 },
    { _id: 13, sku: null, stock: 1 },
  ])
})
afterAll(() => cloud.dispose())

const orders = () => cloud.db.collection('orders').aggregate().limit(10)
const found = (data: Array<{ goods: Array<{ _id: number }> }>) => data.map(({ goods }) => goods.map(({ _id }) => _id))

test('by equal fields: arrays join with each element, a missing field with null', async () => {
  const join = { from: 'goods', localField: 'item', foreignField: 'sku', as: 'goods' }
  expect(found((await orders().lookup(join).end()).data)).toEqual([[10, 11], [12], [10, 11, 12], [13]])
})

test('by a pipeline with variables', async () => {
  const $ = cloud.db.command.aggregate
  const pipeline = $.pipeline()
    .match(cloud.db.command.expr($.and([$.eq(['$sku', '$$wanted']), $.gte(['$stock', '$$least'])])))
    .project({ stock: 1 })
    .done()
  const join = { from: 'goods', let: { wanted: '$item', least: '$least' }, pipeline, as: 'goods' }
  const { data } = await orders().lookup(join).end()
  expect(found(data).slice(0, 2)).toEqual([[11], [12]])
  expect(data[0].goods[0]).toEqual({ _id: 11, stock: 7 })
})

test('by equal fields and a pipeline', async () => {
  const pipeline = cloud.db.command.aggregate.pipeline().match({ stock: 7 }).done()
  const join = { from: 'goods', localField: 'item', foreignField: 'sku', pipeline, as: 'goods' }
  expect(found((await orders().lookup(join).end()).data)).toEqual([[11], [], [11], []])
})

test.each([
  ['a field without an index', { from: 'goods', localField: 'least', foreignField: 'stock', as: 'x' }, 'strict mode'],
  ['a collection that does not exist', { from: 'no', localField: 'a', foreignField: 'b', as: 'x' }, 'not exist'],
  ['neither fields nor a pipeline', { from: 'goods', as: 'x' }, 'either a pipeline or localField'],
  ['a stage that is not supported', { from: 'goods', pipeline: [{ $out: 'x' }], as: 'x' }, '$out is not supported'],
])('refused: %s', async (_name, join, message) => {
  expect((await failure(orders().lookup(join).end())).message).toContain(message)
})
