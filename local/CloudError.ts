/** An error as the platform reports it: a code that programs know and a message for people. */
export class CloudError extends Error {
  override name = 'CloudError'

  constructor(
    readonly code: string,
    message: string,
    /** HTTP status on the client gateway; the SDK endpoint always answers 200. */
    readonly status = 400,
  ) {
    super(message)
  }
}

/** For everything of the platform that this emulator does not do: refusing aloud beats a silent difference. */
export function notSupported(what: string, code = 'DATABASE_REQUEST_FAILED'): CloudError {
  return new CloudError(code, `[local cloud] ${what} is not supported by the local cloud`, 501)
}
