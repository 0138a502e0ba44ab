import { randomUUID } from 'node:crypto'
import type { Identity } from '../spec'

const WX_KEYS = 'WX_OPENID,WX_APPID,WX_UNIONID,WX_API_TOKEN,WX_CLIENTIP'
const TCB_KEYS =
  'TCB_ENV,TCB_SEQID,TCB_UUID,TCB_SOURCE,TCB_SOURCE_IP,TCB_ISANONYMOUS_USER,TCB_CUSTOM_USER_ID,TCB_SESSIONTOKEN'

export interface Invocation {
  identity: Identity
  envId: string
  /** Stands for the identity in what the function calls in turn. */
  token: string
  /** True when another function makes the call. */
  nested: boolean
}

/** The variables that carry the caller's identity into one invocation, fresh each time. */
export function invocationEnvironment({ identity, envId, token, nested }: Invocation): Record<string, string> {
  const source = (name: string) => (nested ? `${name},scf` : name)
  const common = {
    TCB_ENV: envId,
    TCB_SEQID: randomUUID(),
    TCB_SOURCE_IP: '127.0.0.1',
    TCB_SESSIONTOKEN: token,
    TCB_CONTEXT_KEYS: TCB_KEYS,
    WX_CONTEXT_KEYS: WX_KEYS,
  }
  switch (identity.kind) {
    case 'wechat':
      return {
        ...common,
        TCB_SOURCE: source('wx_client'),
        WX_OPENID: identity.openid,
        WX_APPID: identity.appid,
        ...(identity.unionid ? { WX_UNIONID: identity.unionid } : {}),
        WX_API_TOKEN: token,
        WX_CLIENTIP: '127.0.0.1',
      }
    case 'user':
      return {
        ...common,
        TCB_SOURCE: source('web_client'),
        TCB_UUID: identity.uid,
        TCB_ISANONYMOUS_USER: String(identity.anonymous),
        ...(identity.customUserId ? { TCB_CUSTOM_USER_ID: identity.customUserId } : {}),
      }
    case 'timer':
      return { ...common, TCB_SOURCE: source('wx_trigger'), TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: token }
    case 'none':
      return { ...common, TCB_SOURCE: nested ? 'scf' : 'admin' }
  }
}
