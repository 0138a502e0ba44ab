import type { CaseView } from '@contract/caseView'
import { NO_MATTER } from '@contract/duty'
import type { CodeCatalogue } from '@contract/matterCode'
import type { CaseDoc } from './caseDoc'

/** The matter of the duty catalogue that a case is of: what a person said, else what was recognised; nothing where there is none. */
export function matterOf({ matter, suggestion }: Pick<CaseDoc, 'matter' | 'suggestion'>): string | undefined {
  return matter === NO_MATTER ? undefined : (matter ?? suggestion?.matter)
}

const CITY: CodeCatalogue = 'cityManagement'

/** The codes of city management among those of a row of the catalogue, without the name of their catalogue. */
export const cityCodes = (codes: readonly string[] = []): string[] =>
  codes.flatMap((id) => (id.startsWith(`${CITY}:`) ? id.slice(CITY.length + 1) : []))

/** The matter as officials see it, with the codes that the catalogue gives it now. */
export function matterView(
  theCase: Pick<CaseDoc, 'matter' | 'suggestion'>,
  duties: ReadonlyArray<{ matter: string; codes?: readonly string[] }>,
): CaseView['matter'] {
  const name = matterOf(theCase)
  const corrected = theCase.matter !== undefined
  if (name === undefined && !corrected) return undefined
  return { name, corrected, codes: cityCodes(duties.find(({ matter }) => matter === name)?.codes) }
}
