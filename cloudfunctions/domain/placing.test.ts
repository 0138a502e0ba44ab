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

test.each([
  ['柳青小区一区 12 幢 2 单元 301', '柳青社区', '柳青一单元', '陈海英'],
  ['柳青路 88 号门口', '柳青社区', '柳青路单元', '吴国栋'],
  ['柳青小学东门', '柳青社区', '柳青一单元', '陈海英'],
  ['柳青菜场鱼摊旁边', '柳青社区', '柳青菜场单元', '楼春梅'],
  ['春晗二区北门', '春晗社区', '春晗二单元', '孙亚萍'],
  ['春晗路与城北路口', '春晗社区', '春晗路商圈单元', '盛小明'],
  ['丹溪三区菜场后面', '丹溪社区', '丹溪三单元', '杜秀芬'],
  ['望道广场喷泉', '望道社区', '望道路商圈单元', '施建芳'],
  ['四季冬园 3 幢楼下', '四季社区', '四季冬单元', '宋志远'],
  ['稠山公园北门厕所', '稠山社区', '稠山公园单元', '俞晓东'],
  ['爱民路 20 号', '爱民社区', '爱民路单元', '金巧云'],
  ['前洪工业区 6 号厂房', '凌云社区', '前洪单元', '洪建军'],
  ['畈东村文化礼堂', '经发社区', '畈东单元', '何建飞'],
  ['电商产业园 A 座', '经发社区', '经发园区单元', '朱燕红'],
  ['崇德中学校门口', '崇德社区', '崇德学区单元', '毛晓峰'],
  ['开关厂宿舍', '迎宾社区', '开关厂单元', '吴志刚'],
  ['铁西区块老厂房', '建设社区', '铁西单元', '王建民'],
  ['湖塘西 7 号', '拥军社区', '湖塘西单元', '叶国庆'],
  ['爱民社区居委会旁', '爱民社区', '', ''],
  ['人民医院门口', '', '', ''],
])('“%s” lies in %p, %p, where %p is responsible', (address, community, block, person) => {
  const { communityId, unitId } = place({ address })
  const unit = UNITS.find(({ _id }) => _id === unitId)
  const name = COMMUNITIES.find(({ _id }) => _id === communityId)?.name ?? ''
  expect([name, unit?.name ?? '', unit?.person.name ?? '']).toEqual([community, block, person])
})

test.each<[string, Partial<PlaceInput>, string]>([
  ['nothing else is told', { address: '小区门口', text: '路灯不亮' }, 'c-liuqing'],
  ['the address names another', { address: '春晗小区一区' }, 'c-chunhan'],
  ['there is no address and the text names another', { text: '春晗小区路灯不亮' }, 'c-chunhan'],
  ['an address says where, and the text names another', { address: '三幢门口', text: '不如春晗小区' }, 'c-liuqing'],
])(
  'the community of one’s home, with which the form begins, is not the place of whatever is told: %s',
  (_, told, communityId) => {
    expect(place({ communityId: 'c-liuqing', homeId: 'c-liuqing', ...told }).communityId).toBe(communityId)
    expect(place({ communityId: 'c-liuqing', homeId: 'c-aimin', ...told }).communityId).toBe('c-liuqing')
  },
)

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
