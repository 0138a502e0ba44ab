import { type Compared, isAlike, likenessOf } from './similarity'

const point = { lng: 120.03, lat: 29.34 }
const north = (metres: number) => ({ lng: point.lng, lat: point.lat + metres / 111_195 })
const asked: Compared = {
  words: ['人行道', '塌陷'],
  pairs: ['菜场', '场门', '门口', '塌陷'],
  type: 'complaint',
  categoryId: 'roads',
  communityId: 'c-liuqing',
  unitId: 'u-liuqing-3',
  point,
}
const like = (change: Partial<Compared>) => likenessOf(asked, { ...asked, ...change })

test.each<[string, Partial<Compared>, number]>([
  ['the same in everything', {}, 100],
  ['at 200 metres', { point: north(200) }, 95],
  ['at 400 metres', { point: north(400) }, 88],
  ['without a pin, in the same block', { point: undefined }, 93],
  ['without a pin, elsewhere in the community', { point: undefined, unitId: 'u-liuqing-1' }, 83],
  ['another category', { categoryId: 'parking' }, 85],
  ['no category, the same type', { categoryId: undefined }, 91],
  ['one word of two in a report that says more', { words: ['塌陷', '路灯', '井盖'], pairs: [] }, 58],
])('%s', (_, change, score) => {
  expect(like(change)?.score).toBe(score)
})

test('a report of the same words in another community is not worth a look', () => {
  const far = like({
    point: undefined,
    communityId: 'c-danxi',
    unitId: 'u-danxi-1',
    categoryId: 'x',
    pairs: [],
    words: ['塌陷', '路灯', '井盖', '公厕'],
  })
  expect(far && isAlike(far)).toBe(false)
})

test('one word alone says nothing where no place is known; with the same turns of phrase it does', () => {
  const unplaced = { point: undefined, communityId: undefined, unitId: undefined, categoryId: undefined }
  const word = like({ ...unplaced, words: ['塌陷'], pairs: [] })
  const phrase = like({ ...unplaced, words: ['塌陷'] })
  expect([word && isAlike(word), phrase && isAlike(phrase)]).toEqual([false, true])
})

test.each<[string, Partial<Compared>]>([
  ['no word for a matter in common', { words: ['路灯'] }],
  ['pins more than 500 metres apart', { point: north(501) }],
])('nothing is alike with %s', (_, change) => {
  expect(like(change)).toBeUndefined()
})

test('it names the words in common and the distance', () => {
  expect(like({ words: ['塌陷', '路灯'], point: north(120) })).toMatchObject({ words: ['塌陷'] })
  expect(like({ point: north(120) })?.metres).toBeCloseTo(120, 0)
})
