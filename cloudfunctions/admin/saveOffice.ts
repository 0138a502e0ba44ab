import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import type { OfficeDoc } from '../kit/streetDocuments'
import { officeRow } from './offices'

/** Adds an office or changes what is said of it. Every page names it so within a minute, also where it is named already. */
export const saveOffice: Handler<'admin.saveOffice'> = async (context, input) => {
  const { officeId, version, parent, ...said } = input
  const { doc, offices } = await context.street()
  // The same request makes the same office.
  const _id = officeId ?? `office-${sealFor().lookup(`${context.account._id}/${context.requestId}`).slice(0, 16)}`
  if (parent !== undefined && (!offices.has(parent) || isUnder(parent, _id, offices))) {
    throw new Refusal('INVALID_INPUT', 'officeParent', { field: 'parent' })
  }
  const saved = await configure(context, {
    what: 'offices',
    id: _id,
    version,
    change(before: OfficeDoc | undefined) {
      if (officeId !== undefined && !before) throw new Refusal('NOT_FOUND', 'unknownOffice', { field: 'officeId' })
      // Another kind would change what its members may do and what it answers for.
      if (before && before.kind !== said.kind) throw new Refusal('INVALID_INPUT', 'officeKind', { field: 'kind' })
      const retired = before?.retired ? { retired: true as const } : {}
      return { _id, street: doc._id, ...said, ...retired, ...(parent === undefined ? {} : { parent }) }
    },
  })
  return officeRow(saved)
}

/** Whether an office stands somewhere under another: nobody is their own superior. */
function isUnder(officeId: string, upperId: string, offices: ReadonlyMap<string, OfficeDoc>): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = officeId; at !== undefined && !seen.has(at); at = offices.get(at)?.parent) {
    if (at === upperId) return true
    seen.add(at)
  }
  return false
}
