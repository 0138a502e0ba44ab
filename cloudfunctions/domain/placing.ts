import { isInside, metresBetween } from '@contract/geo'
import type { Point } from '@contract/street'

/** A community as placing and routing see it. */
export interface Area {
  communityId: string
  officeId: string
  /** Names by which people call the place. */
  names: readonly string[]
  centre: Point
}

/** A block (单元) within a community. */
export interface Block {
  unitId: string
  communityId: string
  /** Estates, roads, landmarks. */
  names: readonly string[]
  centre?: Point
  /** Where its boundary is known. */
  outline?: readonly Point[]
}

export interface PlaceTables {
  areas: readonly Area[]
  blocks: readonly Block[]
}

export interface PlaceInput {
  title: string
  text: string
  address: string
  communityId?: string
  /** Where the person lives: forms begin with it, so as a choice it stands only where nothing tells of another place. */
  homeId?: string
  point?: Point
}

/** Where a report belongs, and how that is known. */
export interface Placing {
  communityId?: string
  unitId?: string
  /** What told the community, and what told the block: the person, a pin within an outline, a name, the nearest middle. */
  community?: 'chosen' | 'outline' | 'name' | 'nearest'
  block?: 'outline' | 'name' | 'nearest'
  /** The names that were read. */
  words: string[]
}

/** Metres within which a pin is taken to lie in the community whose middle is nearest. */
const COMMUNITY_REACH = 2500
/** The same for a block of a known community. */
const BLOCK_REACH = 800
/** A shorter name, such as 菜场, stands in many communities: it tells the block only where the community is known. */
const TELLING_NAME = 3

/** Address and pin → community → block. What the person chose stands; then an outline, then names, then the nearest middle. */
export function placeOf(input: PlaceInput, tables: PlaceTables): Placing {
  const community = communityOf(input, tables)
  if (!community) return { words: [] }
  const { communityId } = community
  const within = tables.blocks.filter((block) => block.communityId === communityId)
  const block = blockOf(input, within)
  return {
    communityId,
    community: community.by,
    ...(block ? { unitId: block.unitId, block: block.by } : {}),
    words: [...new Set([...community.words, ...(block?.words ?? [])])],
  }
}

/**
 * The place after its address was corrected. A community that the new address names is believed; else the one before
 * stands, and its blocks are looked through anew.
 */
export function placeAnew(before: PlaceInput, address: string, tables: PlaceTables): Placing {
  const named = communityOf({ title: '', text: '', address }, tables)
  return placeOf({ ...before, address, communityId: named?.communityId ?? before.communityId }, tables)
}

interface Found<By> {
  by: By
  words: string[]
}

function communityOf(
  { communityId, homeId, point, ...texts }: PlaceInput,
  { areas, blocks }: PlaceTables,
): ({ communityId: string } & Found<NonNullable<Placing['community']>>) | undefined {
  const isChosen = areas.some((area) => area.communityId === communityId)
  const chosen = communityId && isChosen ? { communityId, by: 'chosen' as const, words: [] } : undefined
  if (chosen && communityId !== homeId) return chosen
  const around = point && blocks.find(({ outline }) => outline && isInside(point, outline))
  if (around) return { communityId: around.communityId, by: 'outline', words: [] }
  const telling = [...areas, ...blocks.map((block) => ({ ...block, names: block.names.filter(isTelling) }))]
  // Who writes an address at home may well tell in the text of another place.
  const told = chosen && texts.address !== '' ? [texts.address] : [texts.address, texts.title, texts.text]
  for (const where of told) {
    const named = longestNamed(where, telling)
    if (named) return { communityId: named.of.communityId, by: 'name', words: [named.name] }
  }
  if (chosen) return chosen
  const nearest = point && nearestOf(point, areas, COMMUNITY_REACH)
  return nearest && { communityId: nearest.communityId, by: 'nearest', words: [] }
}

function blockOf(
  { point, address, title, text }: PlaceInput,
  blocks: readonly Block[],
): ({ unitId: string } & Found<NonNullable<Placing['block']>>) | undefined {
  const around = point && blocks.find(({ outline }) => outline && isInside(point, outline))
  if (around) return { unitId: around.unitId, by: 'outline', words: [] }
  for (const where of [address, title, text]) {
    const named = longestNamed(where, blocks)
    if (named) return { unitId: named.of.unitId, by: 'name', words: [named.name] }
  }
  const nearest = point && nearestOf(point, blocks, BLOCK_REACH)
  return nearest && { unitId: nearest.unitId, by: 'nearest', words: [] }
}

const isTelling = (name: string): boolean => [...name].length >= TELLING_NAME

/** The longest name that stands in a text: 柳青小区一区 says more than 柳青. */
function longestNamed<T extends { names: readonly string[] }>(
  text: string,
  things: readonly T[],
): { of: T; name: string } | undefined {
  let best: { of: T; name: string } | undefined
  for (const of of things) {
    for (const name of of.names) {
      if (text.includes(name) && name.length > (best?.name.length ?? 0)) best = { of, name }
    }
  }
  return best
}

function nearestOf<T extends { centre?: Point }>(point: Point, things: readonly T[], reach: number): T | undefined {
  let best: { thing: T; metres: number } | undefined
  for (const thing of things) {
    const metres = thing.centre ? metresBetween(point, thing.centre) : Number.POSITIVE_INFINITY
    if (metres <= reach && metres < (best?.metres ?? Number.POSITIVE_INFINITY)) best = { thing, metres }
  }
  return best?.thing
}
