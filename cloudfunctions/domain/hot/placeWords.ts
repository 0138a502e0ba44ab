import { runsOf } from '../words/normalise'

/** What a text says of places. */
export interface PlaceWords {
  /** Groups of two or three characters of proper names: 翠湖 of 翠湖花园. Two messages of one place share one. */
  names: Set<string>
  /** All groups that belong to a name or to its ending: they say where, not what. */
  parts: Set<string>
}

/** Ends of names of places. */
export const PLACE_ENDS =
  '小区|社区|花园|家园|公寓|广场|大厦|大道|学院|大学|中学|小学|学校|幼儿园|医院|公园|市场|商城|新城|之城|名城|公司|工地|车站|路口|[路街巷村镇苑城湾湖桥园]'

/** At most three characters before an ending are its name. */
const NAMED = new RegExp(`(?=(.{2,3}?|.{3})(${PLACE_ENDS}))`, 'gu')

/** Wider areas, be they called by a letter and a number: that a message is of one says where and not what, but does not tell two places apart. */
const AREA = /(?=(.{2,3}?|.?[a-z]\d+)(街道|[市区县镇乡]))/gu

/** @param text as it is compared: NFKC, small letters */
export function placeWordsOf(text: string): PlaceWords {
  const names = new Set<string>()
  const parts = new Set<string>()
  for (const run of runsOf(text)) {
    for (const [, name = '', end = ''] of run.matchAll(NAMED)) {
      for (const group of groupsOf(name)) names.add(group)
      for (const group of groupsOf(name + end)) parts.add(group)
    }
    for (const [, name = '', end = ''] of run.matchAll(AREA)) {
      for (const group of groupsOf(name + end)) parts.add(group)
    }
  }
  return { names, parts }
}

const groupsOf = (text: string): string[] =>
  [2, 3].flatMap((size) =>
    Array.from({ length: Math.max(0, text.length - size + 1) }, (_, start) => text.slice(start, start + size)),
  )
