type Request = Record<string, unknown>

/** What WeChat refuses by its rules alone; undefined when the request is sound. */
export function checkRequest(api: string, request: Request): Request | undefined {
  if (api === 'subscribeMessage.send') return checkMessage(request)
  if (api === 'security.msgSecCheck') return checkContent(request)
  if (api === 'wxacode.getUnlimited') return checkScene(request)
  return undefined
}

function checkScene({ scene, page }: Request): Request | undefined {
  if (typeof scene !== 'string' || !/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene))
    return refusal(40129, 'invalid scene')
  if (typeof page === 'string' && (page.startsWith('/') || page.includes('?'))) return refusal(41030, 'invalid page')
  return undefined
}

// lengths of the kinds of fields in a subscription message
const LIMITS: Record<string, number> = { thing: 20, number: 32, letter: 32, symbol: 5, character_string: 32, phrase: 5 }

function checkMessage({ touser, template_id, templateId, data }: Request): Request | undefined {
  if (typeof touser !== 'string' || touser === '') return refusal(40003, 'invalid openid')
  const template = template_id ?? templateId
  if (typeof template !== 'string' || template === '') return refusal(40037, 'invalid template_id')
  if (typeof data !== 'object' || data === null) return refusal(47003, 'argument invalid! data is empty')
  for (const [name, field] of Object.entries(data)) {
    const value: unknown = field?.value
    const limit = LIMITS[name.replace(/\d+$/, '')]
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
    if (text === '' || (limit !== undefined && [...text].length > limit)) {
      return refusal(47003, `argument invalid! data.${name}.value invalid`)
    }
  }
  return undefined
}

function checkContent({ content, version, openid }: Request): Request | undefined {
  if (typeof content !== 'string' || content === '') return refusal(44002, 'empty post data')
  if ([...content].length > 2500) return refusal(47001, 'data format error: content is longer than 2500')
  if (version === 2 && (typeof openid !== 'string' || openid === '')) return refusal(40003, 'invalid openid')
  return undefined
}

function refusal(errcode: number, errmsg: string): Request {
  return { errcode, errmsg: `${errmsg} [local cloud]` }
}
