import { CloudError } from '../CloudError'
import type { Action } from '../server/Action'
import { readOpenApiRequest, writeOpenApiAnswer } from './openApiMessage'
import type { WeChat } from './WeChat'

/** The actions behind `callWxOpenApi` (JSON) and `cloud.openapi` (a form with protobuf in it). */
export function weChatActions(weChat: WeChat): Record<string, Action> {
  const refused = (what: string): Action => {
    return () => {
      throw new CloudError('INVALID_ACTION', `[local cloud] ${what} is not supported`)
    }
  }
  return {
    'wx.api': (request, identity) => {
      const data: unknown = JSON.parse(String(request.requestData || '{}'))
      if (typeof data !== 'object' || data === null)
        throw new CloudError('INVALID_PARAM', 'requestData is not an object')
      const response = weChat.call(String(request.apiName), data as Record<string, unknown>, identity)
      return { data: { responseData: JSON.stringify(response) } }
    },
    'wx.openApi': ({ apiName, requestData }, identity) => {
      if (!Buffer.isBuffer(requestData)) throw new CloudError('INVALID_PARAM', 'requestData is missing')
      const response = weChat.call(String(apiName), readOpenApiRequest(requestData), identity)
      return { binary: writeOpenApiAnswer(response) }
    },
    'wx.wxPayApi': refused('WeChat pay'),
    'wx.wxCallContainerApi': refused('calling a container'),
  }
}
