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

const PLACE_END = new RegExp(`(${PLACE_ENDS}|[区市县岛站园府庭院里组])$`, 'u')
const WORDS_MOST = 5
const FEW = 10
/** Of the shared parts so many are compared with one another. */
const LOOKED_AT = 80
const BODY_READ = 100
/** Of the messages, this share must say a word. */
const LEAST_SHARE = 0.4
/** Words that every message says whatever it is about, and pieces that are no words by themselves. */
const EMPTY =
  /^(投诉|请求|建议|咨询|反映|举报|关于|请问|希望|问题|是否|什么|为什么|何时|领导|书记|你好|您好|尊敬|部门|相关)+$/u
const LOOSE_EDGE = /^[的了是在和与及对将被我们并]|[的了是在和与及对将被我们并]$/u

/** Names a cluster by what its messages have in common. */
export function describe({ terms, texts }: Pick<HotCluster, 'terms' | 'texts'>): Description {
  const sum = unit(new Map(terms))
  const told = texts.map(({ title, body }) => ({ title, likeness: alikeness(unit(countTerms(title, body)), [...sum]) }))
  const title = told.sort((a, b) => b.likeness - a.likeness)[0]?.title ?? ''
  // Few messages share turns of phrase by chance: there only the titles are asked.
  const shared = sharedParts(
    texts.map((text) => (texts.length < FEW ? text.title : `${text.title} ${text.body.slice(0, BODY_READ)}`)),
  )
  const place = shared.find(({ part }) => PLACE_END.test(part) && [...part].length > 2)?.part ?? ''
  const words: string[] = []
  for (const { part } of shared) {
    if (words.length === WORDS_MOST) break
    if (![place, ...words].some((word) => overlap(word, part))) words.push(part)
  }
  return { title: title.trim(), place, words }
}

/** Parts that many of the texts hold, longer and commoner ones first, none inside a longer one that is as common. */
function sharedParts(texts: readonly string[]): { part: string; count: number }[] {
  const least = texts.length === 1 ? 1 : Math.max(2, texts.length * LEAST_SHARE)
  const kept = [...commonParts(texts, least)]
    .filter(([part]) => !EMPTY.test(part) && !LOOSE_EDGE.test(part))
    .map(([part, count]) => ({ part, count, worth: count * (Math.min([...part].length, 6) - 1) }))
    .sort((a, b) => b.worth - a.worth || (a.part < b.part ? -1 : 1))
    .slice(0, LOOKED_AT)
  return kept.filter(
    ({ part, count }) =>
      !kept.some((longer) => longer.part !== part && longer.part.includes(part) && longer.count >= count * 0.8),
  )
}

/** Whether two neighbouring characters of one stand in the other. */
const overlap = (one: string, other: string): boolean =>
  [...one].some((letter, at, all) => at > 0 && other.includes(`${all[at - 1]}${letter}`))
