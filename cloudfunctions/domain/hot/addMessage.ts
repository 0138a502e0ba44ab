import { cooled, warmthOf } from './heat'
import { type HotCluster, KEYS_KEPT, PLACES_KEPT, SILENCE_MOST, TERMS_KEPT, TEXTS_KEPT } from './hotCluster'
import type { HotMessage, Profile } from './hotMessage'
import { alikeness, type Frequencies, keysAmong, strongest, type Terms, unit } from './hotTerms'

/** What a new message changes: documents to write and documents to remove. */
export interface HotChange {
  /** The cluster the message is in now; it is there alone if it is like no other. */
  cluster: HotCluster
  /** Clusters that turned out to be of the same thing and went into it. */
  merged: string[]
}

/** A message this much like a cluster belongs to it. */
const SAME_FROM = 0.15
/** This much of it must be words that name no place. */
const MATTER_FROM = 0.03
/** Of a cluster's messages this share must name a place for it to be the cluster's. */
const PLACE_SHARE = 0.15
/** Two clusters this much alike are one. */
const MERGE_FROM = 0.28

/** Puts a message where it belongs. @param candidates clusters that share a key with it */
export function addMessage(
  message: HotMessage,
  profile: Profile,
  candidates: readonly HotCluster[],
  frequencies: Frequencies,
): HotChange {
  const near = candidates
    .filter(({ to }) => message.at - to <= SILENCE_MOST)
    .map((cluster) => ({ cluster, like: alikeness(profile.terms, cluster.terms) }))
    .filter(({ cluster, like }) => like >= SAME_FROM && samePlace(profile, cluster) && sameMatter(profile, cluster))
    .sort((a, b) => b.like - a.like || (a.cluster._id < b.cluster._id ? -1 : 1))
  const [first, ...others] = near
  const alone = begin(message, profile, frequencies)
  if (!first) return { cluster: alone, merged: [] }
  const again = first.cluster.users.includes(message.user)
  let cluster = merge(first.cluster, { ...alone, heat: warmthOf(message, !again) }, frequencies)
  const merged: string[] = []
  for (const { cluster: other } of others) {
    if (alikeness(unit(new Map(cluster.terms)), other.terms) < MERGE_FROM) continue
    cluster = merge(cluster, other, frequencies)
    merged.push(other._id)
  }
  return { cluster, merged }
}

/**
 * Where both name places in their titles, one that much of the cluster names must be the same: a lamp that is out elsewhere
 * is another matter.
 */
function samePlace({ places }: Profile, cluster: HotCluster): boolean {
  if (places.names.size === 0 || cluster.places.length === 0) return true
  const least = cluster.ids.length * PLACE_SHARE
  return cluster.places.some(([name, count]) => count >= least && places.names.has(name))
}

/** What they share must not be the place alone. */
function sameMatter({ terms, places }: Profile, cluster: HotCluster): boolean {
  let shared = 0
  let squares = 0
  for (const [term, weight] of cluster.terms) {
    squares += weight * weight
    if (!places.parts.has(term)) shared += weight * (terms.get(term) ?? 0)
  }
  return shared >= MATTER_FROM * Math.sqrt(squares)
}

function begin(message: HotMessage, { sorted, places }: Profile, frequencies: Frequencies): HotCluster {
  const warmth = warmthOf(message, true)
  return {
    _id: message.id,
    ids: [message.id],
    users: [message.user],
    from: message.at,
    to: message.at,
    heat: warmth,
    peak: warmth,
    peakAt: message.at,
    terms: sorted,
    keys: keysAmong(sorted, frequencies, KEYS_KEPT),
    places: [...places.names].map((name) => [name, 1]),
    texts: [{ title: message.title, body: message.body.slice(0, 200) }],
  }
}

/** Two clusters as one, under the first one's id. */
function merge(one: HotCluster, other: HotCluster, frequencies: Frequencies): HotCluster {
  const to = Math.max(one.to, other.to)
  const heat = cooled(one.heat, one.to, to) + cooled(other.heat, other.to, to)
  const hottest = other.peak > one.peak ? other : one
  const terms = strongest(added(one.terms, other.terms), TERMS_KEPT)
  return {
    ...one,
    ids: [...one.ids, ...other.ids],
    users: [...new Set([...one.users, ...other.users])],
    from: Math.min(one.from, other.from),
    to,
    heat,
    ...(heat > hottest.peak ? { peak: heat, peakAt: to } : { peak: hottest.peak, peakAt: hottest.peakAt }),
    terms,
    keys: keysAmong(terms, frequencies, KEYS_KEPT),
    places: strongest(added(one.places, other.places), PLACES_KEPT),
    texts: [...one.texts, ...other.texts].slice(-TEXTS_KEPT),
  }
}

function added(one: readonly [string, number][], other: readonly [string, number][]): Terms {
  const sum: Terms = new Map(one)
  for (const [term, weight] of other) sum.set(term, (sum.get(term) ?? 0) + weight)
  return sum
}
