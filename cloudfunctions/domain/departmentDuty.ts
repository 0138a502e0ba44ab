import { type DutyLevel, isLocal, NO_MATTER, usualLevel } from '@contract/duty'
import type { OfficeKind } from '@contract/street'
import type { CaseDoc } from './caseDoc'
import { matterOf } from './matterOf'

/** A row of the duty catalogue as far as it tells whose duty a matter is. */
interface DutyRow {
  matter: string
  officeId?: string
  level?: DutyLevel
}

interface DutyTables {
  duties: readonly DutyRow[]
  /** The matters that a category covers. */
  mattersOf(categoryId: string): readonly string[]
  kindOf(officeId: string): OfficeKind | undefined
}

/** Matters that the catalogue gives to a department. */
export interface DepartmentDuty {
  matters: string[]
  officeId: string
}

/**
 * What a case is about, where that is a department's duty (国办函〔2025〕66号: 部门职责不得推给基层); nothing where the catalogue
 * does not know its matter, a person found that it has none, or it gives it to a community, be it with a basis that was written down.
 */
export function departmentDuty(
  theCase: Pick<CaseDoc, 'matter' | 'suggestion'>,
  { duties, mattersOf, kindOf }: DutyTables,
): DepartmentDuty | undefined {
  const { suggestion } = theCase
  if (!suggestion || theCase.matter === NO_MATTER) return undefined
  const { voice, categoryId, officeId: proposed } = suggestion
  const matter = matterOf(theCase)
  // The catalogue gives it to the community there and then, with a basis that was written down.
  if (voice === 'catalogue' && isLocal(kindOf(proposed))) return undefined
  const about = matter !== undefined ? [matter] : voice === 'category' ? mattersOf(categoryId ?? '') : []
  const rows = duties.filter((duty) => about.includes(duty.matter))
  const [first] = rows
  if (first?.officeId === undefined) return undefined
  const { officeId } = first
  const kind = kindOf(officeId)
  const isDepartments = ({ level = usualLevel(kind) }: DutyRow) => level === 'department' && !isLocal(kind)
  return rows.every(isDepartments) ? { matters: rows.map((row) => row.matter), officeId } : undefined
}

/** The department's duty that a case is sent down to a community with, if it is one. */
export const dutySentDown = (
  theCase: Pick<CaseDoc, 'matter' | 'suggestion'>,
  officeId: string,
  tables: DutyTables,
): DepartmentDuty | undefined => {
  const kind = tables.kindOf(officeId)
  return kind !== undefined && isLocal(kind) ? departmentDuty(theCase, tables) : undefined
}
