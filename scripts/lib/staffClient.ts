import type { CallEvent, InputOf, OutputOf, UseCaseName } from '@contract/contract'
import type { Answer } from '@contract/errors'

/** A signed-in official who calls functions as a browser would: by password sign-in and the gateway's function path. */
export class StaffClient {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Throws with one sentence when the user name or password is refused. */
  static async signIn(url: string, envId: string, username: string, password: string): Promise<StaffClient> {
    const response = await fetch(`${url}/auth/v1/signin?client_id=${envId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    })
    const body = (await response.json()) as { access_token?: string }
    if (!response.ok || !body.access_token) throw new Error(`${username} could not sign in at ${url}.`)
    return new StaffClient(url, body.access_token)
  }

  /** The same request id sent again is carried out once, so a call that failed on the way may simply be repeated. */
  async call<N extends UseCaseName>(useCase: N, input: InputOf<N>, requestId: string): Promise<Answer<OutputOf<N>>> {
    const event: CallEvent = { useCase, input, requestId, language: 'en' }
    const [functionName] = useCase.split('.')
    const response = await fetch(`${this.url}/v1/functions/${functionName}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify(event),
    })
    const body = (await response.json()) as Answer<OutputOf<N>> | { code?: string; message?: string }
    if ('ok' in body) return body
    throw new Error(`${useCase}: ${body.code ?? response.status} ${body.message ?? ''}`)
  }
}
