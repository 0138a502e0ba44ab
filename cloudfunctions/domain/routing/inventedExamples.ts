import type { Example } from './model'
import { seededRandom } from './random'

const MATTERS: Record<string, readonly string[]> = {
  城管: ['夜宵摊占道经营', '店外堆放杂物', '流动摊贩叫卖', '违章搭建雨棚'],
  供水: ['自来水水压太低', '水管爆裂漏水', '家里停水两天', '水表走得很快'],
  环卫: ['垃圾桶满了没人清运', '路面有油污没有清扫', '厨余垃圾发臭', '公厕没有打扫'],
  交警: ['车辆乱停堵住路口', '红绿灯时间太短', '大货车闯禁行', '驾驶证到期换证'],
  人社: ['公司拖欠工资三个月', '社保卡怎么补办', '没有签劳动合同', '工伤认定要什么材料'],
}
const PLACES = ['新村路', '桥东小区', '西站旁边', '菜市场门口', '幼儿园对面', '河边步道']
const ENDS = ['，请尽快处理', '，影响大家生活', '，希望有人来看看', '，不知道找谁', '']
const STARTS = ['反映', '投诉', '咨询', '请问', '']

/** Invented messages whose office is known: the matter decides it, place and manners of speech do not. */
export function inventedExamples(count: number, seed: number): Example[] {
  const random = seededRandom(seed)
  const one = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() * list.length)]
    if (chosen === undefined) throw new Error('The list is empty.')
    return chosen
  }
  return Array.from({ length: count }, () => {
    const label = one(Object.keys(MATTERS))
    return { fields: [`${one(STARTS)}${one(PLACES)}${one(MATTERS[label] ?? [])}${one(ENDS)}`], label }
  })
}
