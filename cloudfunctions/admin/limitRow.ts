import type { LimitRow } from '@contract/admin'
import type { LimitRowName } from '@contract/limits'
import type { LimitDoc } from '../kit/streetDocuments'

/** A row of the limit table as a page shows it. */
export function limitRow({ _id, scope, key, urgency, limit, source, version, editedAt, editedBy }: LimitDoc): LimitRow {
  const name = (scope === 'street' ? { scope, urgency } : { scope, key, urgency }) as LimitRowName
  return { ...name, thing: _id, limit: limit ?? undefined, source, version: version ?? 0, editedAt, editedBy }
}
