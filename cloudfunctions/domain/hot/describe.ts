import { commonParts } from './commonParts'
import type { HotCluster } from './hotCluster'
import { alikeness, countTerms, unit } from './hotTerms'
import { PLACE_ENDS } from './placeWords'

export interface Description {
  /** The title of the message that is most like all of them. */
  title: string
  /** The place that most of them name; empty when they name none together. */
  place: string
  /** What else most of them say, the most telling first. */
  words: string[]
}

/** Names of places one after the other, from the widest on; 路灯, 村民 and their like only begin as a place ends. */
const PLACE = new RegExp(
  `^(?:.{1,5}?(?:${PLACE_ENDS}|[区市县岛站府庭院里组])(?![灯面况段边民管务委理])(?:小区|社区)?)+`,
  'u',
)
const WORDS_MOST = 5
const FEW = 10
/** Of the shared parts so many are compared with one another. */
const LOOKED_AT = 80
const BODY_READ = 100
/** Of the messages, this share must say a word. */
const LEAST_SHARE = 0.4
/** What messages say whatever they are about: no part of what is told reaches over it. */
const ASKING =
  /投诉|请求|建议|咨询|反映|举报|关于|请问|希望|要求|质疑|呼吁|强烈|再次|解决|尽快|处理(?![厂站场费])|问题|是否|为什么|什么|何时|领导|书记|[你您]好|尊敬|部门|[有相]关|一事|事[情项]|情况/gu
/** No word begins or ends with these; and the end of a name that differs from message to message is none. */
const LOOSE = '[的了是在和与及对将被我们并请吗呢]'
const LOOSE_EDGES = new RegExp(`^(?:${LOOSE}|[市区县镇](?![场民域政长委]))+|${LOOSE}+$`, 'gu')

/** Names a cluster by what its messages have in common. */
export function describe({ terms, texts }: Pick<HotCluster, 'terms' | 'texts'>): Description {
  const sum = unit(new Map(terms))
  const told = texts.map(({ title, body }) => ({ title, likeness: alikeness(unit(countTerms(title, body)), [...sum]) }))
  const title = told.sort((a, b) => b.likeness - a.likeness)[0]?.title ?? ''
  // Few messages share turns of phrase by chance: there only the titles are asked.
  const shared = sharedParts(
    texts.map(({ title: own, body }) =>
      (texts.length < FEW ? own : `${own} ${body.slice(0, BODY_READ)}`).replace(ASKING, ' '),
    ),
  )
  const place = shared.map(placeIn).find((name) => [...name].length > 2) ?? ''
  const words: string[] = []
  for (const part of shared.map((each) => withoutPlace(each, place).replace(LOOSE_EDGES, ''))) {
    if (words.length === WORDS_MOST) break
    if ([...part].length > 1 && ![place, ...words].some((word) => overlap(word, part))) words.push(part)
  }
  return { title: title.trim(), place, words }
}

const placeIn = (part: string): string => PLACE.exec(part)?.[0] ?? ''

/** What is told of the place: a part may begin with a shorter name of it, but 搅拌站 in a 小区 is the matter itself. */
function withoutPlace(part: string, place: string): string {
  const named = placeIn(part)
  return place.includes(named) ? part.slice(named.length) : part
}

/** Parts that many of the texts hold, longer and commoner ones first, none inside a longer one that is as common. */
function sharedParts(texts: readonly string[]): string[] {
  const least = texts.length === 1 ? 1 : Math.max(2, texts.length * LEAST_SHARE)
  const whole = new Map<string, number>()
  for (const [part, count] of commonParts(texts, least)) {
    const bare = part.replace(LOOSE_EDGES, '')
    if ([...bare].length > 1) whole.set(bare, Math.max(count, whole.get(bare) ?? 0))
  }
  const kept = [...whole]
    .map(([part, count]) => ({ part, count, worth: count * (Math.min([...part].length, 6) - 1) }))
    .sort((a, b) => b.worth - a.worth || (a.part < b.part ? -1 : 1))
    .slice(0, LOOKED_AT)
  return kept
    .filter(
      ({ part, count }) =>
        !kept.some((longer) => longer.part !== part && longer.part.includes(part) && longer.count >= count * 0.8),
    )
    .map(({ part }) => part)
}

/** Whether two neighbouring characters of one stand in the other. */
const overlap = (one: string, other: string): boolean =>
  [...one].some((letter, at, all) => at > 0 && other.includes(`${all[at - 1]}${letter}`))
