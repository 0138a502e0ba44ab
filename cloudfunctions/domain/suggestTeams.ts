import type { DisputeType, Layer, MediationTeam } from '@contract/dispute'
import type { Spoken } from '@contract/spoken'
import type { SuggestReason } from '@contract/suggestion'

/** What a dispute asks of whoever mediates it. */
export interface Wanted {
  type: DisputeType
  communityId: string
  /** Languages beside the common one. */
  languages: readonly Spoken[]
  /** Where it is to be settled, once somebody has said so. */
  layer?: Layer
  /** Who is a party mediates in no way. */
  parties: readonly string[]
}

export interface Candidate {
  accountId: string
  officeIds: readonly string[]
  types: readonly DisputeType[]
  languages: readonly Spoken[]
  communityIds: readonly string[]
  running: number
  most: number
  /** The teams in which they are on duty now for disputes of this community. */
  onDutyIn: readonly string[]
}

export interface Team extends MediationTeam {
  officeId: string
}

export interface Ranked<T> {
  of: T
  reasons: SuggestReason[]
  score: number
}

export interface RankedTeam extends Ranked<Team> {
  people: Array<Ranked<Candidate>>
  callable: boolean
}

/** What counts how much: what cannot be done without (language, room) before what helps (the matter, the place, duty). */
const WEIGHTS = {
  speaks: 6,
  type: 5,
  local: 3,
  near: 2,
  onDuty: 1,
  load: 2,
  full: 12,
  nobody: 12,
  wantedLayer: 8,
  otherMatter: 10,
} as const

/** How far from home a layer is: the nearest that can settle it comes first. */
const DISTANCE: Readonly<Record<Layer, number>> = { block: 0.5, community: 0, street: 1, joint: 3 }

const byScore = <T>(a: Ranked<T>, b: Ranked<T>): number => b.score - a.score

/** The teams that a dispute may be given to, the best first, each with its mediators, the best first, and with why. */
export function suggestTeams(wanted: Wanted, teams: readonly Team[], candidates: readonly Candidate[]): RankedTeam[] {
  return teams
    .filter(({ communityId }) => communityId === undefined || communityId === wanted.communityId)
    .map((team) => rankTeam(wanted, team, candidates))
    .sort(byScore)
}

function rankTeam(wanted: Wanted, team: Team, candidates: readonly Candidate[]): RankedTeam {
  const own = candidates.filter(
    ({ officeIds, accountId }) => officeIds.includes(team.officeId) && !wanted.parties.includes(accountId),
  )
  const people = own.map((person) => rankPerson(wanted, person, team.officeId)).sort(byScore)
  const onDuty = own.filter(({ onDutyIn }) => onDutyIn.includes(team.officeId)).length
  const speakers = own.filter((person) => speaksAll(wanted, person)).length
  const knows = team.types?.includes(wanted.type) === true
  const local = team.communityId === wanted.communityId
  const reasons: SuggestReason[] = [
    ...(wanted.layer !== undefined && wanted.layer === team.layer ? [{ what: 'wantedLayer' } as const] : []),
    ...(knows ? [{ what: 'knowsType' } as const] : []),
    ...(local ? [{ what: 'local' } as const] : []),
    ...(!knows && !local && !team.types ? [{ what: 'wholeStreet' } as const] : []),
    ...(own.length === 0 ? [{ what: 'nobody' } as const] : []),
    ...(own.length > 0 && speakers === 0 ? [{ what: 'nobodySpeaks' } as const] : []),
    ...(onDuty > 0 ? [{ what: 'onDuty', people: onDuty } as const] : []),
  ]
  const score =
    (knows ? WEIGHTS.type : 0) +
    (local ? WEIGHTS.local : 0) -
    (team.types && !knows ? WEIGHTS.otherMatter : 0) -
    (own.length === 0 ? WEIGHTS.nobody : 0) -
    DISTANCE[team.layer] +
    (wanted.layer === undefined ? 0 : wanted.layer === team.layer ? WEIGHTS.wantedLayer : -WEIGHTS.wantedLayer) +
    (people[0]?.score ?? 0)
  return { of: team, reasons, score, people, callable: team.onCall === true && onDuty > 0 }
}

function rankPerson(wanted: Wanted, person: Candidate, officeId: string): Ranked<Candidate> {
  const { types, communityIds, running, most } = person
  const spoken = wanted.languages.filter((language) => person.languages.includes(language))
  const handles = types.includes(wanted.type)
  const near = communityIds.includes(wanted.communityId)
  const onDuty = person.onDutyIn.includes(officeId)
  const full = running >= most
  const reasons: SuggestReason[] = [
    ...(spoken.length > 0 ? [{ what: 'speaks', languages: spoken } as const] : []),
    ...(wanted.languages.length > spoken.length ? [{ what: 'nobodySpeaks' } as const] : []),
    ...(handles ? [{ what: 'knowsType' } as const] : []),
    ...(near ? [{ what: 'near' } as const] : []),
    ...(onDuty ? [{ what: 'onDuty', people: 1 } as const] : []),
    { what: 'load', running, most },
    ...(full ? [{ what: 'full' } as const] : []),
  ]
  const score =
    (speaksAll(wanted, person) ? WEIGHTS.speaks : spoken.length > 0 ? WEIGHTS.speaks / 2 : 0) +
    (handles ? WEIGHTS.type : types.length > 0 ? -WEIGHTS.type : 0) +
    (near ? WEIGHTS.near : communityIds.length > 0 ? -WEIGHTS.near : 0) +
    (onDuty ? WEIGHTS.onDuty : 0) -
    WEIGHTS.load * (running / most) -
    (full ? WEIGHTS.full : 0)
  return { of: person, reasons, score }
}

const speaksAll = ({ languages }: Wanted, person: Candidate): boolean =>
  languages.every((language) => person.languages.includes(language))
