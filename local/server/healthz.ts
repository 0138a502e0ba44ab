import type { Handler } from './createServer'
import { sendJson } from './http'

/** Answers 200 once everything is up, and 503 while whoever started the cloud is still setting it up. */
export const healthz =
  (isReady: () => boolean): Handler =>
  (_request, response) =>
    isReady() ? sendJson(response, 200, { status: 'ok' }) : sendJson(response, 503, { status: 'starting' })
