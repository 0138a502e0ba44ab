import { randomUUID } from 'node:crypto'
import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../CloudError'
import type { Identity } from '../spec'
import type { Action, ActionRequest } from './Action'
import { describe } from './describe'
import { isFromThisMachine, parseObject, readJson, sendBody } from './http'
import { readMultipart } from './readMultipart'

const MAX_BODY = 20 * 1024 * 1024

/** Tells of every request of an SDK, by the name of its action. */
export const SDK_REQUESTS = 'local-cloud.sdk-request'

const channel = diagnostics.channel(SDK_REQUESTS)

/** Where `@cloudbase/node-sdk` sends every action. An answer is text, or bytes; a `code` in the text marks an error. */
export class SdkEndpoint {
  constructor(
    private readonly actions: Readonly<Record<string, Action>>,
    private readonly identify: (request: ActionRequest) => Identity,
    private readonly log: (line: string) => void,
  ) {}

  /** Answers a request that came as the text of a JSON object. */
  answer(body: string): Promise<string | Buffer> {
    return this.run(() => asRequest(parseObject(body)))
  }

  /** `POST /admin`: always answers 200. */
  readonly handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await this.run(() => {
      if (!isFromThisMachine(request)) throw new CloudError('PERMISSION_DENIED', 'only local programs may use /admin')
      return readRequest(request)
    })
    if (response.headersSent) return
    if (typeof answer === 'string') sendBody(response, 200, Buffer.from(answer), 'application/json; charset=utf-8')
    else sendBody(response, 200, answer, 'application/octet-stream')
  }

  private async run(read: () => Promise<ActionRequest> | ActionRequest): Promise<string | Buffer> {
    const requestId = randomUUID()
    try {
      const body = await read()
      if (channel.hasSubscribers) channel.publish(body.action)
      const action = Object.hasOwn(this.actions, body.action) ? this.actions[body.action] : undefined
      if (!action) throw new CloudError('INVALID_ACTION', `[local cloud] the action ${body.action} is not supported`)
      const answer = await action(body, this.identify(body))
      return Buffer.isBuffer(answer.binary) ? answer.binary : JSON.stringify({ requestId, ...answer })
    } catch (error) {
      const { code, message } = describe(error)
      if (!(error instanceof CloudError)) this.log(`sdk: ${error instanceof Error ? error.stack : error}`)
      return JSON.stringify({ code, message, requestId })
    }
  }
}

async function readRequest(request: IncomingMessage): Promise<ActionRequest> {
  if (!request.headers['content-type']?.startsWith('multipart/')) return asRequest(await readJson(request, MAX_BODY))
  // a form is text but for its one part of bytes
  const { requestData, ...parts } = await readMultipart(request, MAX_BODY)
  const fields = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, bytes.toString()]))
  return { ...fields, requestData, action: String(fields.action) }
}

const asRequest = (body: Record<string, unknown>): ActionRequest => ({ ...body, action: String(body.action) })
