import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { CallEvent, InputOf, OutputOf, UseCaseName } from '@contract/contract'
import type { Answer } from '@contract/errors'

/** A signed-in person who calls functions over HTTP as a browser does, on one connection that is kept. */
export class HttpClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 })
  private readonly host: URL

  private constructor(
    url: string,
    private readonly token: string,
  ) {
    this.host = new URL(url)
  }

  static async signIn(url: string, username: string, password: string): Promise<HttpClient> {
    const response = await fetch(`${url}/auth/v1/signin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    })
    const body = (await response.json()) as { access_token?: string }
    if (!body.access_token) throw new Error(`${username} could not sign in at ${url}`)
    return new HttpClient(url, body.access_token)
  }

  /** The data of a call that must succeed. */
  async call<N extends UseCaseName>(useCase: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const event: CallEvent = { useCase, input, requestId: randomUUID(), language: 'zh' }
    const [functionName] = useCase.split('.')
    const answer = (await this.post(`/v1/functions/${functionName}`, JSON.stringify(event))) as Answer<OutputOf<N>>
    if (answer.ok) return answer.data
    throw new Error(`${useCase}: ${JSON.stringify(answer.error ?? answer)}`)
  }

  close(): void {
    this.agent.destroy()
  }

  private post(path: string, body: string): Promise<unknown> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${this.token}`,
    }
    const { hostname, port } = this.host
    return new Promise((resolve, reject) => {
      const sent = request({ agent: this.agent, hostname, port, path, method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())))
        response.on('error', reject)
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }
}
