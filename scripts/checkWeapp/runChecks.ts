import { Project } from '../../tests/weapp/host/Project'
import type { Check } from './Check'
import { failureText } from './Check'
import { styles, templates } from './compilers'
import { official } from './official'
import { privacy, privateCalls } from './privacy'
import { running } from './running'
import { settings } from './settings'
import { builtSizes, type PackageSize, sizes } from './sizes'

/** All there are, the quick ones first. */
export const CHECKS: readonly Check[] = [settings, privacy, sizes, templates, styles, running, official]

export interface CheckRow {
  check: string
  about: string
  problems: string[]
  seconds: number
}

export interface CheckReport {
  checks: CheckRow[]
  sizes: PackageSize[]
  privateCalls: string[]
  ok: boolean
}

/** Runs checks on a built mini program, one after the other. */
export async function runChecks(folder: string, checks: readonly Check[]): Promise<CheckReport> {
  const project = new Project(folder)
  const rows: CheckRow[] = []
  for (const { name, about, run } of checks) {
    const began = performance.now()
    const problems = await Promise.resolve()
      .then(() => run(project))
      .catch((error: unknown) => [failureText(error)])
    rows.push({ check: name, about, problems, seconds: Math.round(performance.now() - began) / 1000 })
  }
  return {
    checks: rows,
    sizes: builtSizes(project),
    privateCalls: privateCalls(project),
    ok: rows.every(({ problems }) => problems.length === 0),
  }
}
