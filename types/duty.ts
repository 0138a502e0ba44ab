import type { OfficeKind } from './street'

/** Offices that help with a matter, and exceptions that a matter can have, at most. */
export const HELPERS_MOST = 5
export const EXCEPTIONS_MOST = 10

/** Where or when somebody else answers for a matter: in these communities, in these hours, in this part of the year. */
export interface DutyException {
  /** Everywhere when empty. */
  communityIds: string[]
  /** `HH:mm`, up to the second; it may lie after midnight. */
  hours?: { from: string; to: string }
  /** `MM-DD`, the second day too; it may lie in the next year. */
  season?: { from: string; to: string }
  /** Missing when the community of the place answers. */
  officeId?: string
  helperIds: string[]
}

/** What stands for a matter where a person found that no row of the catalogue fits. */
export const NO_MATTER = '-'

/** A row of the catalogue as somebody chooses it for a case. */
export interface MatterChoice {
  matter: string
  /** Missing where the community of the place answers. */
  officeId?: string
  /** Words by which it is known. */
  words: readonly string[]
  /** Its codes of city management (城管部件和事项). */
  codes: string[]
}

/** Whose matter something is: a department's, or one that a community deals with itself. */
export const DUTY_LEVELS = ['department', 'community'] as const
export type DutyLevel = (typeof DUTY_LEVELS)[number]

/** Whether an office of this kind works for one area; missing where the community of the place answers. */
export const isLocal = (kind: OfficeKind | undefined): boolean =>
  kind === undefined || kind === 'community' || kind === 'village'

/** What a row of the catalogue says where nobody has said it: whoever answers for a matter has it. */
export const usualLevel = (kind: OfficeKind | undefined): DutyLevel => (isLocal(kind) ? 'community' : 'department')

/**
 * A matter of a department that a community is to deal with (国办函〔2025〕66号: 部门职责不得推给基层). `kind` is that of the office,
 * missing where the community of the place answers.
 */
export const isSentDown = (level: DutyLevel, kind: OfficeKind | undefined): boolean =>
  level === 'department' && isLocal(kind)
