import type { OfficeKind } from './street'

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
