import { define, nothing } from './useCase'

/** How many of each one run of the scheduler saw to. */
interface SchedulerRun {
  acted: number
  followed: number
  reminded: number
  folded: number
  /** Mornings told, messages sent, cases marked for a phone call. */
  digests: number
  sent: number
  marked: number
  removed: number
  /** Lessons that the routing took in. */
  learned: number
}

/** What happens because time passes. */
export const SCHEDULER = {
  /** Limits, automatic closing, what steps cause in other cases, counters, messages, left-overs: what happens because time passes. */
  'scheduler.run': define<SchedulerRun>()('timer', nothing),
} as const
