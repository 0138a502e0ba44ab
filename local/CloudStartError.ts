export type CloudStartCode = 'PORT_IN_USE' | 'DATA_DAMAGED' | 'DISK_FULL' | 'DATA_LOCKED' | 'NOT_WRITABLE'

/** The cloud could not start for a reason that a person can remedy; the message says which and how. */
export class CloudStartError extends Error {
  override name = 'CloudStartError'

  constructor(
    readonly code: CloudStartCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The `code` of a system or SQLite error, or an empty string. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

/** Turns a system or SQLite error about the data folder into one that names the file and the remedy. */
export function asStartError(error: unknown, file: string): unknown {
  if (error instanceof CloudStartError) return error
  const code = errorCode(error)
  const cause = { cause: error }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    return new CloudStartError(
      'DATA_DAMAGED',
      `The database file ${file} is damaged: move it away or restore a backup.`,
      cause,
    )
  }
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') {
    return new CloudStartError(
      'DISK_FULL',
      `The disk that holds ${file} is full: free some space and start again.`,
      cause,
    )
  }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return new CloudStartError(
      'DATA_LOCKED',
      `Another process is using ${file}: stop it or choose another data folder.`,
      cause,
    )
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|IOERR)/.test(code) || /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/.test(code)) {
    return new CloudStartError(
      'NOT_WRITABLE',
      `Cannot write ${file}: give this user the right to write it or choose another data folder.`,
      cause,
    )
  }
  return error
}
