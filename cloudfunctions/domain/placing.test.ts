import { COMMUNITIES } from '../../config/streets/beiyuan/communities'
import { UNITS } from '../../config/streets/beiyuan/units'
import { type PlaceInput, placeAnew, placeOf } from './placing'

const tables = {
  areas: COMMUNITIES.map(({ _id, names, centre }) => ({ communityId: _id, officeId: '', names, centre })),
  blocks: UNITS.flatMap(({ _id, level, communityId, ...unit }) =>
    level === 'block' && communityId ? [{ ...unit, unitId: _id, communityId }] : [],
  ),
}
const place = (input: Partial<PlaceInput>) => placeOf({ title: '', text: '', address: '', ...input }, tables)

test.each<[string, Partial<PlaceInput>, object]>([
  [
    'a pin within the outline of a block',
    { point: { lng: 120.0241, lat: 29.3418 } },
    { communityId: 'c-liuqing', unitId: 'u-liuqing-1', community: 'outline', block: 'outline', words: [] },
  ],
  [
    'an estate in the address',
    { address: '春晗小区二区 5 幢' },
    { communityId: 'c-chunhan', unitId: 'u-chunhan-2', community: 'name', block: 'name', words: ['春晗小区二区'] },
  ],
  [
    'a landmark that every community has, in the community that was chosen',
    { communityId: 'c-liuqing', address: '菜场南门' },
    { communityId: 'c-liuqing', unitId: 'u-liuqing-3', community: 'chosen', block: 'name', words: ['菜场'] },
  ],
  ['the same landmark in no known community', { address: '菜场南门' }, { words: [] }],
  [
    'the nearest middle, where there is neither outline nor name',
    { point: { lng: 120.0422, lat: 29.3435 } },
    { communityId: 'c-chunhan', unitId: 'u-chunhan-2', community: 'nearest', block: 'nearest', words: [] },
  ],
  [
    'a community whose blocks the words do not tell apart',
    { text: '爱民社区有人占道' },
    { communityId: 'c-aimin', community: 'name', words: ['爱民社区'] },
  ],
  [
    'a pin far from the blocks of the community that was chosen',
    { communityId: 'c-aimin', point: { lng: 120.0665, lat: 29.3325 } },
    { communityId: 'c-aimin', community: 'chosen', words: [] },
  ],
  ['a pin in another city', { point: { lng: 116.4, lat: 39.9 } }, { words: [] }],
])('%s tells the place', (_, input, expected) => {
  expect(place(input)).toEqual(expected)
})

test('a corrected address that names another community moves the place; one that names none keeps the community', () => {
  const before = { title: '', text: '', address: '菜场', communityId: 'c-liuqing' }
  expect(placeAnew(before, '春晗小区一区', tables)).toMatchObject({ communityId: 'c-chunhan', unitId: 'u-chunhan-1' })
  expect(placeAnew(before, '小学后门', tables)).toMatchObject({ communityId: 'c-liuqing' })
  expect(placeAnew(before, '小学后门', tables).unitId).toBeUndefined()
})

test('every community has three blocks or more, each with somebody responsible who can be phoned', () => {
  for (const { _id } of COMMUNITIES) {
    const blocks = UNITS.filter((unit) => unit.level === 'block' && unit.communityId === _id)
    expect([_id, blocks.length >= 3 && blocks.length <= 5]).toEqual([_id, true])
  }
  expect(UNITS.filter(({ person }) => !person.name || !/^0579-8500\d{4}$/.test(person.phone))).toEqual([])
  expect(new Set(UNITS.map(({ _id }) => _id)).size).toBe(UNITS.length)
})

test('a name of three characters or more means one block only', () => {
  const telling = UNITS.filter(({ level }) => level === 'block').flatMap(({ names }) =>
    names.filter((n) => n.length > 2),
  )
  expect(telling.filter((name, index) => telling.indexOf(name) !== index)).toEqual([])
})
