import { CloudError } from '../CloudError'
import type { Action } from '../server/Action'
import type { Identity } from '../spec'

/** One call of WeChat's open API that would have gone out. */
export interface WeChatCall {
  at: number
  api: string
  request: Record<string, unknown>
  response: Record<string, unknown>
  identity: Identity
}

type Answer = (request: Record<string, unknown>) => Record<string, unknown>

const KEPT = 1000

/** Captures what would have gone to WeChat and answers as it would in the good case. */
export class WeChat {
  /** The last calls, oldest first. */
  readonly outbox: WeChatCall[] = []
  private readonly answers: Record<string, Answer> = {
    'phonenumber.getPhoneNumber': phoneNumber,
    'subscribeMessage.send': () => ({ errcode: 0, errmsg: 'ok' }),
    'security.msgSecCheck': () => ({
      errcode: 0,
      errmsg: 'ok',
      result: { suggest: 'pass', label: 100 },
      detail: [],
      trace_id: 'local',
    }),
  }

  constructor(private readonly clock: () => number) {}

  call(api: string, request: Record<string, unknown>, identity: Identity): Record<string, unknown> {
    const answer = Object.hasOwn(this.answers, api) ? this.answers[api] : undefined
    const response = answer
      ? answer(request)
      : { errcode: 48001, errmsg: `api unauthorized: [local cloud] ${api} is not supported by the local cloud` }
    this.outbox.push({ at: this.clock(), api, request, response, identity })
    if (this.outbox.length > KEPT) this.outbox.shift()
    return response
  }

  /** Lets a test script what an API answers, for instance `errcode` 43101. */
  script(api: string, answer: Answer): void {
    this.answers[api] = answer
  }

  reset(): void {
    this.outbox.length = 0
  }
}

// a phone number comes as `phone:<11 digits>` where WeChat would hand out a code
function phoneNumber(request: Record<string, unknown>): Record<string, unknown> {
  const number = /^phone:(\d{11})$/.exec(String(request.code))?.[1]
  if (!number) return { errcode: 40029, errmsg: 'invalid code' }
  const phone_info = { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark: {} }
  return { errcode: 0, errmsg: 'ok', phone_info }
}

/** The action behind `callWxOpenApi`. */
export function weChatActions(weChat: WeChat): Record<string, Action> {
  return {
    'wx.api': (request, identity) => {
      const data: unknown = JSON.parse(String(request.requestData || '{}'))
      if (typeof data !== 'object' || data === null)
        throw new CloudError('INVALID_PARAM', 'requestData is not an object')
      const response = weChat.call(String(request.apiName), data as Record<string, unknown>, identity)
      return { data: { responseData: JSON.stringify(response) } }
    },
  }
}
