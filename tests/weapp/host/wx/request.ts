import { types } from 'node:util'
import type { AppService } from '../service/AppService'
import { isLoose, type Loose } from '../values'
import { callBack, settle } from './answer'

const NO_BODY = new Set(['GET', 'HEAD'])

/** `wx.request`: answers by callbacks only, and at once a task that can be ended. */
export function addRequest(service: AppService, wx: Loose): void {
  wx.request = (given: unknown) => {
    const options = isLoose(given) ? given : {}
    const ender = new AbortController()
    const work = async () => {
      if (!(wx.__isOnline as () => boolean)()) throw new Error('network is unavailable')
      return service.realm.into(await send(options, ender.signal))
    }
    callBack(service, options, settle(service, 'request', work))
    return Object.assign(service.realm.object(), { abort: () => ender.abort() })
  }
}

async function send({ url, method = 'GET', data, header, dataType = 'json' }: Loose, signal: AbortSignal) {
  const verb = String(method).toUpperCase()
  const target = new URL(String(url))
  const hasBody = !NO_BODY.has(verb) && data !== undefined
  if (!hasBody && isLoose(data)) {
    for (const [name, value] of Object.entries(data)) target.searchParams.set(name, String(value))
  }
  const response = await fetch(target, {
    method: verb,
    headers: { 'content-type': 'application/json', ...(header as Record<string, string> | undefined) },
    body: hasBody ? bodyOf(data) : undefined,
    signal,
  })
  const text = await response.text()
  return {
    data: dataType === 'json' ? parsed(text) : text,
    statusCode: response.status,
    header: headersOf(response),
    cookies: [],
  }
}

function bodyOf(data: unknown): string | ArrayBuffer {
  if (types.isAnyArrayBuffer(data)) return data as ArrayBuffer
  return typeof data === 'string' ? data : JSON.stringify(data)
}

function headersOf({ headers }: Response): Record<string, string> {
  const all: Record<string, string> = {}
  headers.forEach((value, name) => {
    all[name] = value
  })
  return all
}

/** WeChat hands over as text what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
