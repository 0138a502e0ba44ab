import type { Handler } from './createServer'
import { sendJson } from './http'

/** Answers once everything is up: the server only listens then. */
export const healthz: Handler = (_request, response) => sendJson(response, 200, { status: 'ok' })
