import { dayOf } from '../localTime'
import { describe } from './describe'
import { cooled } from './heat'
import type { HotCluster } from './hotCluster'

/** A cluster as it is listed: messages of several people about one thing in one place. */
export interface Issue extends HotCluster {
  street: string
  /** Several people wrote: only such are listed. */
  shared: boolean
  /** The order by heat, which stays right however much time passes: all cool alike. */
  rank: number
  /** How many messages came on the latest days, by day since 1970. */
  days: [number, number][]
  title: string
  place: string
  words: string[]
}

/** A cluster with more messages takes no further ones: its document must not grow without end. */
export const MESSAGES_MOST = 1500
const DAYS_KEPT = 60
const HALF_LIFE_MS = 30 * 86_400_000
const WEEK = 7

/** The document of a cluster after a message, with those that went into it. */
export function issueOf(cluster: HotCluster, street: string, at: number, earlier: readonly Issue[]): Issue {
  const days = new Map<number, number>()
  for (const [day, count] of earlier.flatMap((issue) => issue.days)) days.set(day, (days.get(day) ?? 0) + count)
  days.set(dayOf(at), (days.get(dayOf(at)) ?? 0) + 1)
  return {
    ...cluster,
    street,
    shared: cluster.users.length > 1,
    rank: Math.log2(Math.max(cluster.heat, 1e-6)) + cluster.to / HALF_LIFE_MS,
    days: [...days].sort(([a], [b]) => b - a).slice(0, DAYS_KEPT),
    ...describe(cluster),
  }
}

/** How hot an issue is now, in people. */
export const heatNow = ({ heat, to }: Pick<HotCluster, 'heat' | 'to'>, now: number): number => cooled(heat, to, now)

/** Messages of the last seven days, and of the seven before. */
export function trendOf({ days }: Pick<Issue, 'days'>, now: number): { recent: number; before: number } {
  const today = dayOf(now)
  const sum = (from: number, to: number): number =>
    days.reduce((total, [day, count]) => (day > today - to && day <= today - from ? total + count : total), 0)
  return { recent: sum(0, WEEK), before: sum(WEEK, 2 * WEEK) }
}
