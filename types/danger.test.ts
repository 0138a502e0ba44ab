import { DANGERS } from '../config/streets/beiyuan/dangers'
import { findDangers } from './danger'

const found = (text: string): string[] => findDangers(text, DANGERS).map(({ danger }) => danger.id)

test.each([
  ['3 幢 502 着火了，楼道全是烟', ['fire']],
  ['没有灭火器，楼下电瓶车起火了', ['fire']],
  ['没有人管，消防通道旁边着火了', ['fire']],
  ['贸易城里面的仓库着火了', ['fire']],
  ['一楼厨房闻到很重的煤气味', ['gas']],
  ['电梯坏了，有老人困在电梯里', ['hurt']],
  ['工地上有人受伤，快来', ['hurt']],
  ['我爸晕倒在路边，没有呼吸', ['hurt']],
  ['隔壁正在打人，男的拿刀', ['crime']],
  ['有人站在楼顶要跳楼', ['suicide']],
  ['有个小孩落水', ['water']],
  ['老人不小心掉进河里', ['water']],
  ['台风把电线断了，掉在人行道上', ['electricity']],
  ['路灯杆漏电', ['electricity']],
  ['路口撞人了，堵住了', ['traffic']],
  ['The flat upstairs is on fire!', ['fire']],
  ['I can smell gas in the stairwell', ['gas']],
  ['A child is drowning in the canal', ['water']],
  ['Nobody helps. There is a gas leak at the shop', ['gas']],
  ['A man with a knife is breaking in', ['crime']],
])('"%s" tells of a danger', (text, dangers) => {
  expect(found(text)).toEqual(dangers)
})

test.each([
  '菜场门口的人行道塌陷了一大块，晚上看不清，老人容易摔倒。',
  '楼道堆满杂物，有火灾隐患',
  '飞线充电，担心着火了没人知道',
  '去年这里着火了，到现在没有整改',
  '昨天楼道起火了，今天还有焦味',
  '没有人受伤，但是护栏还没修',
  '现场没人被困，请尽快修路灯',
  '请社区举办防溺水宣传',
  '外墙落水管坏了，雨水流到我家',
  '拖欠的工资是我的救命钱',
  '周末跳楼价大甩卖的喇叭太吵',
  '电线老化，有触电的危险',
  '物业要求安装燃气泄漏报警器，是否收费',
  '出过车祸的路口，建议装红绿灯',
  '工厂烟囱天天冒浓烟，窗户不敢开',
  '有人在空地焚烧垃圾，烟很大',
  '公司不给工伤认定，当时有人受伤',
  '社区搞消防演练浓烟滚滚',
  '收费贵得像抢劫一样',
  'The gas leak detector in our building is broken',
  'Nobody is injured, but the railing must be repaired',
  'There was a fire drill with thick smoke, thank you',
  'I am afraid a child might be hit by a car at this crossing',
  'There is no gas leak any more, the ground is still open',
  '',
])('"%s" does not', (text) => {
  expect(found(text)).toEqual([])
})

test('the phrase that was found is named, so that somebody else can judge it', () => {
  expect(findDangers('家里着火了', DANGERS)).toMatchObject([{ danger: { lines: ['119', '120'] }, word: '着火了' }])
})
