/** One structured line a call. Nothing personal belongs in it: ids and codes only. */
export function logLine(fields: Record<string, string | number | boolean | undefined>): void {
  console.log(JSON.stringify(fields))
}

/** What is known of an unexpected error, for those who read the log. */
export function logFailure(reference: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)
  console.error(JSON.stringify({ level: 'error', reference, detail }))
}
