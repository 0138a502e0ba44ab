import type { UserRow } from '../auth/UserRow'
import type { StoredObject } from '../storage/Storage'

export const EXPORT_FORMAT = 'local-cloud/1'

export interface Counts {
  documents: number
  users: number
  files: number
}

/**
 * One line of an export, as JSON. The first has the format, the last the counts, so that a cut file is seen; the bytes
 * of a file follow it in pieces.
 */
export type ExportLine =
  | { format: string; at: string }
  | { collection: string }
  | { in: string; document: unknown }
  | { user: UserRow }
  | { file: Omit<StoredObject, 'content'> }
  | { bytes: string }
  | { end: Counts }

/** An export could not be read or written for a reason that a person can remedy. */
export class ExportError extends Error {
  override name = 'ExportError'
}
