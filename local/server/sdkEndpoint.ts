import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../CloudError'
import type { Identity } from '../spec'
import type { Action, ActionRequest } from './Action'
import { isFromThisMachine, readJson, sendJson } from './http'
import { readMultipart } from './readMultipart'

const MAX_BODY = 20 * 1024 * 1024

/** `POST /admin`, where `@cloudbase/node-sdk` sends every action. Always answers 200; a `code` marks an error. */
export function sdkEndpoint(
  actions: Readonly<Record<string, Action>>,
  identify: (request: ActionRequest) => Identity,
  log: (line: string) => void,
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomUUID()
    try {
      if (!isFromThisMachine(request)) throw new CloudError('PERMISSION_DENIED', 'only local programs may use /admin')
      const body = await readRequest(request)
      const action = Object.hasOwn(actions, body.action) ? actions[body.action] : undefined
      if (!action) throw new CloudError('INVALID_ACTION', `[local cloud] the action ${body.action} is not supported`)
      const answer = await action(body, identify(body))
      if (Buffer.isBuffer(answer.binary)) sendBinary(response, answer.binary)
      else sendSdk(response, { requestId, ...answer })
    } catch (error) {
      const { code, message } = describe(error)
      if (!(error instanceof CloudError)) log(`sdk: ${error instanceof Error ? error.stack : error}`)
      sendSdk(response, { code, message, requestId })
    }
  }
}

function sendSdk(response: ServerResponse, value: unknown): void {
  if (!response.headersSent) sendJson(response, 200, value)
}

function sendBinary(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': body.length })
  response.end(body)
}

async function readRequest(request: IncomingMessage): Promise<ActionRequest> {
  if (!request.headers['content-type']?.startsWith('multipart/')) {
    const body = await readJson(request, MAX_BODY)
    return { ...body, action: String(body.action) }
  }
  // a form is text but for its one part of bytes
  const { requestData, ...parts } = await readMultipart(request, MAX_BODY)
  const fields = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, bytes.toString()]))
  return { ...fields, requestData, action: String(fields.action) }
}

/** Code and message of any error; what was not foreseen is a system error. */
export function describe(error: unknown): { code: string; message: string; status: number } {
  if (error instanceof CloudError) return { code: error.code, message: error.message, status: error.status }
  return { code: 'SYS_ERR', message: `[local cloud] ${error instanceof Error ? error.message : error}`, status: 500 }
}
