import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { OfficeDoc } from '../kit/streetDocuments'
import { effectOf } from './officeEffect'
import { officeRow } from './offices'

/**
 * Takes an office out of use, or back into it. Only where nothing is open and nobody relies on it: what it once did keeps its
 * name. A case that is sent there in the same minute still reaches its members.
 */
export const retireOffice: Handler<'admin.retireOffice'> = async (context, { officeId, retired, version }) => {
  if (retired) {
    const { openCases, communities, matters, needed } = await effectOf(context, officeId)
    if (needed) throw new Refusal('NOT_ALLOWED', 'officeNeeded')
    if (openCases + communities + matters > 0) {
      throw new Refusal('NOT_ALLOWED', 'officeInUse', { words: { openCases, communities, matters } })
    }
  }
  const saved = await configure(context, {
    what: 'offices',
    id: officeId,
    version,
    change(before: OfficeDoc | undefined) {
      if (!before) throw new Refusal('NOT_FOUND', 'unknownOffice', { field: 'officeId' })
      const { retired: _, version: __, editedAt, editedBy, ...kept } = before
      return retired ? { ...kept, retired: true as const } : kept
    },
  })
  return officeRow(saved)
}
