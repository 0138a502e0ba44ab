/** An error in the form in which `@cloudbase/js-sdk` shows it: an OAuth name, a number, and a text for people. */
export class AuthError extends Error {
  override name = 'AuthError'

  constructor(
    readonly error: string,
    readonly errorCode: number,
    description: string,
    readonly status = 400,
  ) {
    super(description)
  }

  get body(): Record<string, unknown> {
    return { error: this.error, error_code: this.errorCode, error_description: this.message }
  }
}

export function unauthenticated(description: string): AuthError {
  return new AuthError('unauthenticated', 16, description, 401)
}
