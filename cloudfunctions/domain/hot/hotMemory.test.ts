import fc from 'fast-check'
import { HotMemory } from './hotMemory'
import type { HotMessage } from './hotMessage'
import { inventedMessages, PLANTED } from './inventedMessages'
import { TermCounts } from './termCounts'

const DAY = 86_400_000
const message = (id: string, title: string, more: Partial<HotMessage> = {}): HotMessage => ({
  id,
  user: `user ${id}`,
  title,
  body: '',
  at: 0,
  support: 0,
  against: 0,
  ...more,
})

const clustersOf = (messages: readonly HotMessage[]) => {
  const memory = new HotMemory()
  for (const one of messages) memory.add(one)
  return [...memory.clusters.values()]
}

const LAMP = ['翠湖花园小区门口路灯不亮', '翠湖花园小区的路灯坏了没人修', '请修好翠湖花园小区门口的路灯']

test('a matter that many write about is found whole among a thousand others, and nothing else is in it', () => {
  const clusters = clustersOf(inventedMessages(1000, 7))
  const hottest = clusters.sort((a, b) => b.peak - a.peak)[0]
  expect(hottest?.ids.every((id) => id.startsWith(PLANTED))).toBe(true)
  expect(hottest?.ids.length).toBeGreaterThanOrEqual(22)
})

test('the same matter in another place is another cluster, and another matter in the same place too', () => {
  const clusters = clustersOf([
    ...LAMP.map((title, at) => message(`a${at}`, title)),
    message('b', '桥东市场二楼路灯不亮'),
    message('c', '翠湖花园幼儿园今年秋季招生条件咨询'),
  ])
  expect(clusters.map(({ ids }) => ids.join(' ')).sort()).toEqual(['a0 a1 a2', 'b', 'c'])
})

test('what only the name of a town or street has in common is not one matter', () => {
  const clusters = clustersOf([
    message('a', '咨询北苑街道买房落户'),
    message('b', '北苑街道扫码乱扣费'),
    message('c', '咨询北苑街道独生子女政策'),
  ])
  expect(clusters).toHaveLength(3)
})

test('heat rises with people and support, hardly with repeats of one person, and falls with votes against', () => {
  const heat = (more: readonly Partial<HotMessage>[]) =>
    clustersOf(LAMP.map((title, at) => message(`a${at}`, title, more[at])))[0]?.heat ?? 0
  const people = heat([{}, {}, {}])
  expect(heat([{ user: 'x' }, { user: 'x' }, { user: 'x' }])).toBeLessThan(people / 2)
  expect(heat([{ support: 100 }, {}, {}])).toBeGreaterThan(people + 4)
  expect(heat([{ against: 5 }, {}, {}])).toBeLessThan(people)
})

test('heat falls by half in 30 days, and after 120 days of silence the matter is a new one', () => {
  const [one] = clustersOf([message('a', LAMP[0] ?? ''), message('b', LAMP[0] ?? '', { at: 30 * DAY })])
  expect(one?.heat).toBeCloseTo(1.5)
  const apart = clustersOf([message('a', LAMP[0] ?? ''), message('b', LAMP[0] ?? '', { at: 121 * DAY })])
  expect(apart).toHaveLength(2)
})

test('two clusters that a third message shows to be one become one', () => {
  const memory = new HotMemory()
  const changes = LAMP.map((title, at) => memory.add(message(`a${at}`, title)))
  const kept = changes.at(-1)?.cluster
  expect(memory.clusters.size).toBe(1)
  expect(kept?.ids).toHaveLength(3)
})

test('whatever comes: every message is in exactly one cluster, and heat is a number from 0 up', () => {
  const text = fc.string({ unit: fc.constantFrom(...'翠湖花园路灯不亮市场ab1，。 𠮷'), maxLength: 16 })
  const one = fc.record({ title: text, body: text, gap: fc.nat(50), support: fc.nat(5), against: fc.nat(20) })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (list) => {
      const passed = list.map((_, index) => list.slice(0, index + 1).reduce((sum, { gap }) => sum + gap, 0))
      const messages = list.map(({ gap, ...rest }, index) =>
        message(String(index), '', { ...rest, at: (passed[index] ?? 0) * DAY }),
      )
      const clusters = clustersOf(messages)
      const ids = clusters.flatMap((cluster) => cluster.ids)
      expect(ids.sort()).toEqual(messages.map(({ id }) => id).sort())
      for (const { heat, peak } of clusters) {
        expect(heat).toBeGreaterThanOrEqual(0)
        expect(peak).toBeGreaterThanOrEqual(heat - 1e-9)
      }
    }),
    { numRuns: 50 },
  )
})

test('groups of characters are counted one by one, none taken for another, however many there are', () => {
  const counts = new TermCounts()
  const expected = new Map<string, number>()
  for (let at = 0; at < 60_000; at++) {
    const term =
      at % 3 === 0 ? '路灯' : String.fromCharCode(0x4e00 + (at % 251), 0x4e00 + (at % 241), 0x3000 + (at % 7))
    counts.add(term)
    expected.set(term, (expected.get(term) ?? 0) + 1)
  }
  expect([...expected.keys()].map((term) => counts.of(term))).toEqual([...expected.values()])
  expect(counts.of('没有')).toBe(0)
})
