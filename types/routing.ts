import { z } from 'zod'
import { seenVersion } from './admin'

/** Until so many dispatches have stood, the catalogue and the place speak alone. */
export const LESSONS_NEEDED = 200

/** Of what is dispatched automatically so much shall be right: what a street may ask for. */
export const PRECISIONS = [0.9, 0.95, 0.97, 0.99] as const
export type Precision = (typeof PRECISIONS)[number]

export const saveRoutingInput = z.strictObject({
  /** Null: nothing is dispatched automatically. */
  precision: z.union(PRECISIONS.map((value) => z.literal(value))).nullable(),
  /** Categories that only people dispatch. */
  byHand: z.array(z.string().min(1).max(64)).max(60),
  version: seenVersion,
})

/** What a precision would mean, from proposals made for messages before they were learned. */
export interface PrecisionForecast {
  precision: Precision
  /** From this confidence on; missing when nothing that was seen reaches the precision. */
  threshold?: number
  /** The share of reports that would go by themselves, and how many of those were right. */
  share: number
  right: number
}

export interface RoutingSettings {
  precision: Precision | null
  byHand: string[]
  version: number
  editedAt?: number
  editedBy?: string
  /** Dispatches that have stood so far. */
  confirmed: number
  /** Proposals of which it is known whether they were right, and how many of them are needed. */
  outcomes: number
  outcomesNeeded: number
  forecasts: PrecisionForecast[]
}

/** What became of the first dispatches of a week, and of every dispatch and return in it. */
export interface RoutingCounts {
  first: number
  missed: number
  dispatched: number
  returned: number
  automatic: number
  automaticMissed: number
  /** A department's duty that a person sent down to a community (国办函〔2025〕66号). */
  sentDown: number
}

export interface RoutingWeek {
  /** Its Monday. */
  monday: string
  all: RoutingCounts
  offices: Array<RoutingCounts & { officeId: string; officeName: string; officeNameEn: string }>
}

export interface RoutingFigures {
  /** The latest first. */
  weeks: RoutingWeek[]
  confirmed: number
}
