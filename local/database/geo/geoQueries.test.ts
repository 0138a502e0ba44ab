import { Random } from '../../testing/Random'
import { failure, startTestCloud, type TestCloud } from '../../testing/startTestCloud'
import { parseShape } from './parseShape'
import { distanceTo } from './relate'
import { toVector } from './sphere'

let cloud: TestCloud
const random = new Random(3)
const points = Array.from({ length: 600 }, (_, at) => ({
  _id: `p${at}`,
  kind: at % 3,
  at: { type: 'Point' as const, coordinates: [random.between(113.2, 113.4), random.between(23.1, 23.3)] },
}))

beforeAll(async () => {
  const geo = { name: 'at', keys: [['at', '2dsphere']] as const }
  cloud = await startTestCloud({
    collections: [
      { name: 'places', indexes: [geo, { name: 'kind', keys: [['kind', 1]] }] },
      { name: 'small', indexes: [geo] },
    ],
  })
  await cloud.database.insert('places', points)
})
afterAll(() => cloud.dispose())

const from: [number, number] = [113.3, 23.2]
const away = ({ at }: { at: { coordinates: number[] } }) => distanceTo(parseShape(at.coordinates), toVector(from))
const nearest = [...points].sort((one, other) => away(one) - away(other))
const near = (maxDistance: number, minDistance = 0) =>
  cloud.db.command.geoNear({ geometry: new cloud.db.Geo.Point(...from), maxDistance, minDistance })
const ids = (data: Array<{ _id: string }>) => data.map(({ _id }) => _id)

test('the nearest come first, and only as many as are read are looked at', async () => {
  const { data } = await cloud.db
    .collection('places')
    .where({ at: near(100_000) })
    .limit(20)
    .get()
  expect(ids(data)).toEqual(ids(nearest.slice(0, 20)))
  const page = await cloud.db
    .collection('places')
    .where({ at: near(100_000) })
    .skip(20)
    .limit(5)
    .get()
  expect(ids(page.data)).toEqual(ids(nearest.slice(20, 25)))
})

test('distances bound it, other conditions filter it, an order replaces that of distance', async () => {
  const wanted = nearest.filter((item) => away(item) >= 1000 && away(item) <= 4000)
  const all = await cloud.db
    .collection('places')
    .where({ at: near(4000, 1000) })
    .limit(1000)
    .get()
  expect(ids(all.data)).toEqual(ids(wanted))
  const some = await cloud.db
    .collection('places')
    .where({ at: near(4000, 1000), kind: 1 })
    .limit(1000)
    .get()
  expect(ids(some.data)).toEqual(ids(wanted.filter(({ kind }) => kind === 1)))
  const ordered = await cloud.db
    .collection('places')
    .where({ at: near(4000) })
    .orderBy('_id', 'asc')
    .limit(5)
    .get()
  const sorted = ids(nearest.filter((item) => away(item) <= 4000)).sort()
  expect(ids(ordered.data)).toEqual(sorted.slice(0, 5))
})

test('geoWithin a circle and a polygon, geoIntersects', async () => {
  const { command } = cloud.db
  // the SDK's own types name only Point
  const Geo = cloud.db.Geo as unknown as Record<
    'Point' | 'LineString' | 'Polygon',
    new (
      ...given: unknown[]
    ) => unknown
  >
  const ring = [
    [113.25, 23.15],
    [113.35, 23.15],
    [113.3, 23.25],
    [113.25, 23.15],
  ].map(([lng, lat]) => new Geo.Point(lng, lat))
  const triangle = new Geo.Polygon([new Geo.LineString(ring)])
  const inside = await cloud.db
    .collection('places')
    .where({ at: command.geoWithin({ geometry: triangle }) })
    .limit(1000)
    .get()
  const crossing = await cloud.db
    .collection('places')
    .where({ at: command.geoIntersects({ geometry: triangle }) })
    .limit(1000)
    .get()
  expect(ids(inside.data).sort()).toEqual(ids(crossing.data).sort())
  expect(inside.data.length).toBeGreaterThan(50)
  const circle = command.geoWithin({ centerSphere: [from, 2000 / 6_378_100] })
  const round = await cloud.db.collection('places').where({ at: circle }).limit(1000).get()
  expect(ids(round.data).sort()).toEqual(ids(nearest.filter((item) => away(item) <= 2000)).sort())
})

test('aggregate geoNear gives distances, filters and limits', async () => {
  const { data } = await cloud.db
    .collection('places')
    .aggregate()
    .geoNear({
      near: new cloud.db.Geo.Point(...from),
      spherical: true,
      distanceField: 'away.m',
      key: 'at',
      limit: 3,
      query: { kind: 2 },
      maxDistance: 50_000,
      includeLocs: 'found',
    })
    .end()
  const wanted = nearest.filter(({ kind }) => kind === 2).slice(0, 3)
  expect(ids(data)).toEqual(ids(wanted))
  expect(data[0].away.m).toBeCloseTo(away(wanted[0] as (typeof points)[0]), 6)
  expect(data[0].found).toEqual(wanted[0]?.at)
})

test('the index follows updates, removals, and transactions see their own', async () => {
  const small = cloud.db.collection('small')
  await small.add({ _id: 'a', at: new cloud.db.Geo.Point(113.3, 23.2) })
  await small.add({ _id: 'none' })
  await small.doc('a').update({ at: new cloud.db.Geo.Point(10, 10) })
  expect((await small.where({ at: near(1000) }).get()).data).toEqual([])
  const transaction = await cloud.db.startTransaction()
  await transaction
    .collection('small')
    .doc('a')
    .update({ at: new cloud.db.Geo.Point(113.3001, 23.2) })
  const seen = await transaction
    .collection('small')
    .where({ at: near(1000) })
    .get()
  expect(ids(seen.data)).toEqual(['a'])
  expect((await small.where({ at: near(1000) }).get()).data).toEqual([])
  await transaction.commit()
  expect((await small.where({ at: near(1000) }).get()).data).toHaveLength(1)
  await small.doc('a').remove()
  expect((await small.where({ at: near(1000) }).get()).data).toEqual([])
})

test('an array of geometries is found by each of them and answered once', async () => {
  const at = [
    { type: 'Point', coordinates: [1, 1] },
    { type: 'Point', coordinates: [113.3, 23.2] },
  ]
  await cloud.db.collection('small').add({ _id: 'many', at })
  expect(
    ids(
      (
        await cloud.db
          .collection('small')
          .where({ at: near(10) })
          .get()
      ).data,
    ),
  ).toEqual(['many'])
  await cloud.db.collection('small').doc('many').remove()
})

test('what is no geometry is refused where it is indexed; a search in an $or is refused', async () => {
  const wrong = await failure(cloud.db.collection('small').add({ at: { type: 'Point', coordinates: [200, 1] } }))
  expect(wrong).toEqual({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining("Can't extract geo keys") })
  const { command } = cloud.db
  const both = failure(
    cloud.db
      .collection('small')
      .where(command.or([{ at: near(1) }, { _id: 'a' }]))
      .get(),
  )
  expect((await both).message).toContain('$near must be top-level')
})
