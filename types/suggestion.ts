import { z } from 'zod'
import type { Layer } from './dispute'
import type { Load } from './mediator'
import type { Spoken } from './spoken'

/** To whom the mediation centre may give a dispute, and why. */

export const suggestTeamsInput = z.strictObject({ caseId: z.string().min(1).max(64) })

export const assignInput = z.strictObject({
  caseId: z.string().min(1).max(64),
  version: z.int().min(1),
  officeId: z.string().min(1).max(64),
  /** Who of the team mediates; its lead appoints somebody when missing. */
  personId: z.string().min(1).max(64).optional(),
})

/** Why somebody, or a team, is proposed, or is further down. */
export type SuggestReason =
  | { what: 'knowsType' | 'near' | 'local' | 'wholeStreet' | 'wantedLayer' | 'full' | 'nobody' | 'nobodySpeaks' }
  | { what: 'speaks'; languages: Spoken[] }
  /** So many of the team are on duty now; of a person, one. */
  | { what: 'onDuty'; people: number }
  | { what: 'load'; running: number; most: number }

export interface PersonSuggestion extends Load {
  accountId: string
  name: string
  reasons: SuggestReason[]
}

export interface TeamSuggestion extends Load {
  officeId: string
  officeName: string
  officeNameEn: string
  layer: Layer
  /** Whoever of the team is on duty nearby can be called out. */
  callable: boolean
  reasons: SuggestReason[]
  /** The best first. */
  people: PersonSuggestion[]
}

export interface TeamSuggestions {
  /** Languages that parties need. */
  languages: Spoken[]
  /** The best first; for who leads a committee, that one alone. */
  teams: TeamSuggestion[]
}
