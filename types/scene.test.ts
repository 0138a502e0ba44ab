import fc from 'fast-check'
import { CATEGORIES } from '../config/streets/beiyuan/categories'
import { UNITS } from '../config/streets/beiyuan/units'
import { WASTE_POINTS } from '../config/streets/beiyuan/wastePoints'
import { readScene, SCENE_KINDS, SCENE_MOST, sceneOf, writeScene } from './scene'

/** What WeChat takes in a scene: digits, Latin letters and these signs. */
const ALLOWED = /^[0-9A-Za-z!#$&'()*+,/:;=?@._~-]{1,32}$/

test.each([
  ['c.waste', { kind: 'category', id: 'waste' }],
  ['w.chunhan-03', { kind: 'wastePoint', id: 'chunhan-03' }],
  ['u.u-beiyuan', { kind: 'unit', id: 'u-beiyuan' }],
  ['a.2026_spring', { kind: 'activity', id: '2026_spring' }],
  ['c%2Ewaste', { kind: 'category', id: 'waste' }],
  ['x.waste', undefined],
  ['c.', undefined],
  ['c.a b', undefined],
  [`c.${'a'.repeat(31)}`, undefined],
  ['%E0%A4%A', undefined],
  ['', undefined],
])('the scene "%s" stands for %o', (text, scene) => expect(readScene(text)).toEqual(scene))

test.each([
  ['https://beiyuan.example/?s=w.chunhan-03', 'w.chunhan-03'],
  ['https://beiyuan.example/index.html?from=poster&s=c.waste#/', 'c.waste'],
  ['features/home/pages/scan?scene=u.u-beiyuan', 'u.u-beiyuan'],
  ['c.waste', 'c.waste'],
  ['https://somebody.example/?s=hello', undefined],
  ['6901234567892', undefined],
])('a camera that read "%s" leads to %s', (read, scene) => expect(sceneOf(read)).toBe(scene))

test('every scene is read as it was written, and WeChat takes it', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9_~-]{1,30}$/)
  fc.assert(
    fc.property(fc.constantFrom(...SCENE_KINDS), id, (kind, id) => {
      const text = writeScene({ kind, id })
      expect(text).toMatch(ALLOWED)
      expect(readScene(text)).toEqual({ kind, id })
      expect(readScene(encodeURIComponent(text))).toEqual({ kind, id })
      expect(sceneOf(`https://a.example/?s=${encodeURIComponent(text)}`)).toBe(text)
    }),
  )
})

test('whatever else is scanned is nothing, and never an error', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const scene = readScene(text)
      if (scene) expect(writeScene(scene).length).toBeLessThanOrEqual(SCENE_MOST)
    }),
  )
})

test('an id that does not fit is refused when the code is made', () => {
  for (const id of ['', 'a b', 'ü', 'a'.repeat(31)]) expect(() => writeScene({ kind: 'unit', id })).toThrow(RangeError)
})

test('everything of the street that a code can stand for fits into one; there are 301 waste points', () => {
  for (const { _id } of CATEGORIES) writeScene({ kind: 'category', id: _id })
  for (const { _id } of UNITS) writeScene({ kind: 'unit', id: _id })
  for (const { _id } of WASTE_POINTS) writeScene({ kind: 'wastePoint', id: _id })
  expect(new Set(WASTE_POINTS.map(({ _id }) => _id)).size).toBe(301)
})
