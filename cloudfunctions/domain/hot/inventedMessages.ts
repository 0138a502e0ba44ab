import { seededRandom } from '../routing/random'
import type { HotMessage } from './hotMessage'

/** Begins the ids of the messages about the planted matter; there are 24, of as many people. */
export const PLANTED = 'planted'
const PLANTED_COUNT = 24
const DAY = 86_400_000

const NAMES = '安柏春东枫高桂海江锦康兰龙明南宁平清荣山松泰万文西新兴阳永云'
const KINDS = ['小区', '花园', '路', '街', '村', '市场', '小学', '广场']
const MATTERS = [
  '路灯不亮',
  '垃圾没人清运',
  '停车位太少',
  '自来水水压低',
  '夜里施工太吵',
  '公交车等很久',
  '物业乱收费',
  '井盖坏了',
  '网络总断',
  '什么时候拆迁',
]
const SAID = [
  '白鹭湾小区旁边搅拌站粉尘很大',
  '投诉白鹭湾小区附近的搅拌站噪音',
  '白鹭湾搅拌站夜里不停工',
  '请管管白鹭湾小区的搅拌站',
  '白鹭湾小区搅拌站污染，孩子咳嗽',
]

/** Invented messages of a year, one a person: many matters in many places, and one that many write about within a month. */
export function inventedMessages(count: number, seed: number): HotMessage[] {
  const random = seededRandom(seed)
  const pick = <T>(list: ArrayLike<T>): T => {
    const chosen = list[Math.floor(random() * list.length)]
    if (chosen === undefined) throw new Error('The list is empty.')
    return chosen
  }
  const one = (id: string, title: string, at: number): HotMessage => ({
    id,
    user: `user ${id}`,
    title,
    body: `${title}，请有关部门处理。`,
    at,
    support: Math.floor(random() * 3),
    against: 0,
  })
  const others = Array.from({ length: count }, (_, at) => {
    const place = `${pick(NAMES)}${pick(NAMES)}${pick(NAMES)}${pick(KINDS)}`
    return one(`other ${at}`, `${place}${pick(MATTERS)}`, Math.floor(random() * 365) * DAY)
  })
  const planted = Array.from({ length: PLANTED_COUNT }, (_, at) =>
    one(`${PLANTED} ${at}`, pick(SAID), (200 + Math.floor(random() * 30)) * DAY),
  )
  return [...others, ...planted].sort((a, b) => a.at - b.at)
}
