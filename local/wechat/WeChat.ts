import type { Identity } from '../spec'
import { checkRequest } from './checkRequest'
import { codePicture } from './codePicture'

/** One call of WeChat's open API that would have gone out. */
export interface WeChatCall {
  at: number
  api: string
  request: Record<string, unknown>
  response: Record<string, unknown>
  identity: Identity
}

/** Makes an answer from a request. */
export type Answer = (request: Record<string, unknown>) => Record<string, unknown>

interface Scripted {
  answer: Answer
  /** How many calls are still answered so; then the usual answer comes again. */
  times: number
}

const KEPT = 1000

/** Captures what would have gone to WeChat and answers as it would in the good case. */
export class WeChat {
  /** The last calls, oldest first. */
  readonly outbox: WeChatCall[] = []
  private readonly usual: Readonly<Record<string, Answer>> = {
    'phonenumber.getPhoneNumber': phoneNumber,
    'subscribeMessage.send': () => ({ errcode: 0, errmsg: 'ok' }),
    'security.msgSecCheck': () => ({
      ...{ errcode: 0, errmsg: 'ok', trace_id: 'local', detail: [] },
      result: { suggest: 'pass', label: 100 },
    }),
    'wxacode.getUnlimited': ({ page = '', scene }) => ({
      ...{ errcode: 0, errmsg: 'ok', contentType: 'image/png' },
      buffer: codePicture(`${page}?scene=${encodeURIComponent(String(scene))}`),
    }),
    'security.imgSecCheck': () => ({ errcode: 0, errmsg: 'ok' }),
    'security.mediaCheckAsync': () => ({ errcode: 0, errmsg: 'ok', trace_id: 'local' }),
  }
  private readonly scripted = new Map<string, Scripted>()

  constructor(private readonly clock: () => number) {}

  call(api: string, request: Record<string, unknown>, identity: Identity): Record<string, unknown> {
    const response = this.answer(api, request)
    this.outbox.push({ at: this.clock(), api, request, response: shown(response), identity })
    if (this.outbox.length > KEPT) this.outbox.shift()
    return response
  }

  /** Lets a test script what an API answers, for instance `errcode` 43101, to the next so many calls; default all. */
  script(api: string, answer: Answer, times = Number.POSITIVE_INFINITY): void {
    this.scripted.set(api, { answer, times })
  }

  /** Gives an API its usual answer again, or with no name all of them. */
  unscript(api?: string): void {
    if (api === undefined) this.scripted.clear()
    else this.scripted.delete(api)
  }

  /** The APIs that have an answer, and those whose next calls are scripted. */
  get apis(): { answered: string[]; scripted: Array<{ api: string; times: number | null }> } {
    const scripted = [...this.scripted].map(([api, { times }]) => ({
      api,
      times: Number.isFinite(times) ? times : null,
    }))
    return { answered: Object.keys(this.usual), scripted }
  }

  reset(): void {
    this.outbox.length = 0
    this.scripted.clear()
  }

  private answer(api: string, request: Record<string, unknown>): Record<string, unknown> {
    const scripted = this.scripted.get(api)
    if (scripted) {
      scripted.times--
      if (scripted.times <= 0) this.scripted.delete(api)
      return scripted.answer(request)
    }
    const usual = Object.hasOwn(this.usual, api) ? this.usual[api] : undefined
    if (usual) return checkRequest(api, request) ?? usual(request)
    return { errcode: 48001, errmsg: `api unauthorized: [local cloud] ${api} is not supported by the local cloud` }
  }
}

// an outbox that is looked at shows of a picture how large it is
const shown = (response: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(response).map(([name, value]) => [name, Buffer.isBuffer(value) ? `${value.length} bytes` : value]),
  )

// a phone number comes as `phone:<11 digits>` where WeChat would hand out a code
function phoneNumber(request: Record<string, unknown>): Record<string, unknown> {
  const number = /^phone:(\d{11})$/.exec(String(request.code))?.[1]
  if (!number) return { errcode: 40029, errmsg: 'invalid code' }
  const phone_info = { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark: {} }
  return { errcode: 0, errmsg: 'ok', phone_info }
}
