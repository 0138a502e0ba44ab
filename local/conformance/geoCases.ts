import assert from 'node:assert/strict'
import type { Case, Db, Target, Topic } from './Case'

const places: Record<string, unknown> = {
  centre: { type: 'Point', coordinates: [113.3, 23.1] },
  near: { type: 'Point', coordinates: [113.301, 23.1] },
  far: { type: 'Point', coordinates: [113.4, 23.1] },
  abroad: { type: 'Point', coordinates: [2.35, 48.85] },
  road: {
    type: 'LineString',
    coordinates: [
      [113.2, 23.2],
      [113.5, 23.2],
    ],
  },
  block: {
    type: 'Polygon',
    coordinates: [
      [
        [113.6, 23.1],
        [113.7, 23.1],
        [113.7, 23.2],
        [113.6, 23.2],
        [113.6, 23.1],
      ],
    ],
  },
  two: [
    { type: 'Point', coordinates: [10, 10] },
    { type: 'Point', coordinates: [20, 20] },
  ],
}

type Geo = Record<'Point' | 'LineString' | 'Polygon', new (...given: unknown[]) => unknown>
// the SDK's own types name only Point
const geo = (db: Db) => db.Geo as unknown as Geo

function box(db: Db, west: number, south: number, east: number, north: number): unknown {
  const { Point, LineString, Polygon } = geo(db)
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return new Polygon([new LineString(corners.map(([lng, lat]) => new Point(lng, lat)))])
}

const point = (db: Db, lng: number, lat: number) => new (geo(db).Point)(lng, lat)
type Row = [name: string, condition: (db: Db) => unknown, names: string[]]

const ordered: Row[] = [
  [
    'nearest first',
    (db) => db.command.geoNear({ geometry: point(db, 113.3, 23.1) as never, maxDistance: 20_000 } as never),
    ['centre', 'near', 'far', 'road'],
  ],
  [
    'at most so far',
    (db) => db.command.geoNear({ geometry: point(db, 113.3, 23.1) as never, maxDistance: 500, minDistance: 0 }),
    ['centre', 'near'],
  ],
  [
    'at least so far',
    (db) => db.command.geoNear({ geometry: point(db, 113.3, 23.1) as never, maxDistance: 500, minDistance: 50 }),
    ['near'],
  ],
  [
    'each point of an array',
    (db) => db.command.geoNear({ geometry: point(db, 20, 20) as never, maxDistance: 10, minDistance: 0 }),
    ['two'],
  ],
]

const unordered: Row[] = [
  [
    'within a polygon',
    (db) => db.command.geoWithin({ geometry: box(db, 113.2, 23.05, 113.35, 23.15) as never }),
    ['centre', 'near'],
  ],
  [
    'a polygon within a polygon',
    (db) => db.command.geoWithin({ geometry: box(db, 113.5, 23, 113.8, 23.3) as never }),
    ['block'],
  ],
  [
    'a line that leaves is not within',
    (db) => db.command.geoWithin({ geometry: box(db, 113.1, 23.15, 113.4, 23.25) as never }),
    [],
  ],
  [
    'within a circle',
    (db) => db.command.geoWithin({ centerSphere: [point(db, 113.3, 23.1), 500 / 6_378_100] as never }),
    ['centre', 'near'],
  ],
  [
    'a line that crosses',
    (db) => db.command.geoIntersects({ geometry: box(db, 113.1, 23.15, 113.4, 23.25) as never }),
    ['road'],
  ],
  [
    'a polygon that overlaps',
    (db) => db.command.geoIntersects({ geometry: box(db, 113.65, 23.15, 113.9, 23.5) as never }),
    ['block'],
  ],
  [
    'a point inside a polygon',
    (db) => db.command.geoIntersects({ geometry: point(db, 113.65, 23.15) as never }),
    ['block'],
  ],
  ['nothing there', (db) => db.command.geoIntersects({ geometry: point(db, 0, 0) as never }), []],
]

const find = async ({ db, name }: Target, condition: unknown) => {
  const { data } = await db.collection(name('places')).where({ at: condition }).get()
  return data.map(({ _id }: { _id: string }) => _id)
}

const needsIndex = 'needs a 2dsphere index, which the SDK cannot make'

const others: Case[] = [
  {
    name: 'a point comes back as a point',
    run: async ({ db, name }) => {
      const { at } = (await db.collection(name('places')).doc('centre').get()).data[0]
      assert.deepEqual(JSON.parse(JSON.stringify(at)), places.centre)
    },
  },
  {
    name: 'aggregate geoNear: distances in metres',
    localOnly: needsIndex,
    run: async ({ db, name }) => {
      const near = {
        near: point(db, 113.3, 23.1),
        spherical: true,
        distanceField: 'away',
        key: 'at',
        limit: 2,
      } as never
      const { data } = await db.collection(name('places')).aggregate().geoNear(near).end()
      assert.deepEqual(
        data.map(({ _id, away }: { _id: string; away: number }) => [_id, Math.round(away)]),
        [
          ['centre', 0],
          ['near', 102],
        ],
      )
    },
  },
  {
    name: 'aggregate geoNear with a query',
    localOnly: needsIndex,
    run: async ({ db, name }) => {
      const near = {
        near: point(db, 113.3, 23.1),
        spherical: true,
        distanceField: 'away',
        key: 'at',
        query: { _id: 'far' },
      } as never
      const { data } = await db.collection(name('places')).aggregate().geoNear(near).end()
      assert.deepEqual(
        data.map(({ _id }: { _id: string }) => _id),
        ['far'],
      )
    },
  },
  {
    name: 'aggregate geoNear is the first stage or none',
    run: async ({ db, name }) => {
      const near = { near: point(db, 1, 1), spherical: true, distanceField: 'away', key: 'at' } as never
      await assert.rejects(() => db.collection(name('places')).aggregate().match({ _id: 'far' }).geoNear(near).end())
    },
  },
  {
    name: 'a point beyond the bounds is refused',
    localOnly: needsIndex,
    run: async ({ db, name }) => {
      await assert.rejects(() => db.collection(name('places')).add({ at: { type: 'Point', coordinates: [200, 0] } }), {
        code: 'DATABASE_REQUEST_FAILED',
      })
    },
  },
]

export const geoCases: Topic = {
  name: 'geo',
  collections: ['places'],
  prepare: async ({ db, name }) => {
    for (const [_id, at] of Object.entries(places)) await db.collection(name('places')).add({ _id, at })
    await db.collection(name('places')).add({ _id: 'nowhere' })
  },
  cases: [
    ...ordered.map(
      ([name, condition, names]): Case => ({
        name,
        localOnly: needsIndex,
        run: async (target) => assert.deepEqual(await find(target, condition(target.db)), names),
      }),
    ),
    ...unordered.map(
      ([name, condition, names]): Case => ({
        name,
        run: async (target) => assert.deepEqual((await find(target, condition(target.db))).sort(), names),
      }),
    ),
    ...others,
  ],
}
