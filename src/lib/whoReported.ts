import type { CaseView } from '@contract/caseView'
import { useText } from './i18n'

interface Fact {
  name: string
  value: string
}

/** In whose name a report was made and for whom, as names and values; `whole` is the person as unmasked for an official. */
export function useWhoReported(view: CaseView, whole?: { name: string; phone: string }): Fact[] {
  const words = useText().forWhom
  const { facts } = words
  const { enterprise, behalf } = view
  const rows: Fact[] = []
  if (enterprise) {
    const { name, creditCode, verified } = enterprise
    rows.push({ name: facts.enterprise, value: verified ? name : facts.named(name, facts.unverified) })
    rows.push({ name: facts.creditCode, value: creditCode })
  }
  // Who spoke to the staff is shown as the reporter.
  if (behalf && behalf.as !== 'staff' && behalf.name) {
    const name = whole?.name ?? behalf.name
    const phone = whole?.phone ?? behalf.phone
    const relation = behalf.relation && words.relations[behalf.relation]
    rows.push({ name: facts.concerned[behalf.as], value: relation ? facts.named(name, relation) : name })
    if (phone) rows.push({ name: facts.phone, value: phone })
  }
  return rows
}
