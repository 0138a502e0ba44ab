import type { Danger, DangerTable, EmergencyLine } from '../../../types/danger'

const words = (zh: string, en: string): string[] => [...zh.split(' '), ...en.split(', ')]

const danger = (id: string, name: string, nameEn: string, lines: EmergencyLine[], phrases: string[]): Danger => ({
  id,
  name,
  nameEn,
  lines,
  words: phrases,
})

/**
 * Dangers to life that go straight to 110, 119, 120 or 122 (国办函〔2025〕66号), in phrases of what happens now. A phrase that
 * people also use for a nuisance, a fear or a memory is left out: 冒烟 of a chimney, 救命钱, 落水管.
 */
const LIST: Danger[] = [
  danger(
    'fire',
    '着火、爆炸',
    'Fire or explosion',
    ['119', '120'],
    words(
      '着火了 起火了 着火啦 失火了 正在着火 冒浓烟 浓烟滚滚 烧起来了 爆炸了 火势',
      'on fire, has exploded, caught fire, has caught fire, thick smoke, flames',
    ),
  ),
  danger(
    'gas',
    '燃气泄漏',
    'Gas leak',
    ['119', '110'],
    words(
      '燃气泄漏 煤气泄漏 天然气泄漏 液化气泄漏 煤气漏了 燃气漏了 漏煤气 漏燃气 煤气味 燃气味 天然气味 煤气中毒 一氧化碳中毒',
      'gas leak, gas is leaking, leaking gas, smell gas, smell of gas, smells of gas',
    ),
  ),
  danger(
    'hurt',
    '有人受伤、突发疾病',
    'Somebody hurt or gravely ill',
    ['120', '110'],
    words(
      '有人受伤 人受伤了 伤得很重 晕倒了 晕倒在 昏倒了 昏倒在 昏迷 不省人事 没有呼吸 没呼吸了 大出血 流血不止 血流不止 心脏骤停 食物中毒了 被压住 被埋 人被困 困在电梯 困在火 有人坠楼 摔下楼 生命危险 救命啊 快救人',
      'unconscious, not breathing, bleeding heavily, badly hurt, badly injured, seriously injured, is injured, are injured, is trapped, are trapped, heart attack, trapped in the lift, trapped in the elevator',
    ),
  ),
  danger(
    'crime',
    '正在发生的侵害',
    'A crime going on',
    ['110', '120'],
    words(
      '有人抢劫 被抢劫 正在抢劫 拦路抢劫 持刀 拿着刀 拿刀 砍人 正在打人 正在打我 打起来了 正在打架 绑架 强奸 非法拘禁 正在撬 正在偷 正在家暴 要杀',
      'robbery, being robbed, has a knife, with a knife, being attacked, being beaten, kidnapped, breaking in',
    ),
  ),
  danger(
    'suicide',
    '有人想不开',
    'Somebody wants to die',
    ['110', '120'],
    words(
      '要跳楼 想跳楼 准备跳楼 跳楼了 轻生 要自杀 想自杀 要跳河 跳河了 不想活了 寻短见 割腕',
      'suicide, kill himself, kill herself, kill myself, about to jump',
    ),
  ),
  danger(
    'water',
    '溺水、落水',
    'Drowning',
    ['110', '119', '120'],
    words(
      '溺水 有人落水 小孩落水 孩子落水 老人落水 落水了 掉进河 掉到河 掉河里 掉进水 掉进池塘',
      'drowning, fell into the river, fell in the river, fell into the water',
    ),
  ),
  danger(
    'electricity',
    '触电、电线断落',
    'Live wire',
    ['119', '120'],
    words(
      '触电 电线断了 电线掉下来 电线掉在 电线落在 电线断落 高压线断 高压线掉 漏电',
      'electrocuted, electric shock, live wire, wire is down, power line is down, power line down, fallen power line',
    ),
  ),
  danger(
    'collapse',
    '倒塌',
    'Collapse',
    ['119', '120'],
    words(
      '房子塌了 楼塌了 墙塌了 墙倒了 房子倒了 脚手架倒 脚手架塌 正在倒塌 塌方了',
      'building collapsed, wall collapsed, scaffolding collapsed, house collapsed',
    ),
  ),
  danger(
    'traffic',
    '交通事故',
    'Traffic accident',
    ['122', '120'],
    words(
      '出车祸了 出了车祸 发生车祸 撞人了 撞到人了 撞了人 被车撞 翻车了 撞车了 发生了交通事故',
      'car crash, hit by a car, hit by a truck, run over by, hit by a scooter',
    ),
  ),
]

export const DANGERS: DangerTable = {
  dangers: LIST,
  denials: words(
    '没 没有 没有发生 没发生 未发生 未造成 不是 不会 并非 没人 没有人 没闻到 没有闻到 防 易 防止 不让',
    'no, not, not a, nobody, no one, never, without, no sign of',
  ),
  calmingBefore: words(
    '以免 避免 防止 预防 谨防 严防 禁止 担心 害怕 生怕 怕有 怕会 容易 极易 万一 如果 要是 一旦 随时 曾经 以前 之前 从前 去年 前年 上个月 上月 上周 上次 昨天 昨晚 前天 前几天 那天 当时 多次 经常 已经两次 演练 演习 宣传 讲座 培训 电影 造成过 发生过 出过 感谢 建议 举办 咨询 请问 烟囱',
    'might, may be, may get, could be, could get, risk of, danger of, afraid, fear, worried, worry, in case, prevent, avoid, if, last year, last month, last week, yesterday, years ago, days ago, drill, exercise, training, thank',
  ),
  calmingAfter: words(
    '隐患 风险 危险 的可能 演练 演习 预防 宣传 讲座 培训 已扑灭 扑灭了 被扑灭 已排除 已处理 身亡 保险 赔偿 补偿 鉴定 认定 报警器 保护器 标准 知识 理赔 事故责任',
    'risk, hazard, drill, exercise, training, insurance, compensation, alarm, detector, last year, last month, last week, yesterday, years ago, months ago, days ago, was put out, has been put out',
  ),
}
