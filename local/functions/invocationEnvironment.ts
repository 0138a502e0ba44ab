import { randomUUID } from 'node:crypto'
import type { Identity } from '../spec'

export interface Invocation {
  identity: Identity
  envId: string
  /** Stands for the identity in what the function calls in turn. */
  token: string
  /** True when another function makes the call. */
  nested: boolean
}

/** The variables that carry the caller's identity into one invocation, fresh each time, and their names as the SDKs look for them. */
export function invocationEnvironment(invocation: Invocation): Record<string, string> {
  const variables = variablesOf(invocation)
  const { TRIGGER_SRC, WX_TRIGGER_API_TOKEN_V0, ...listed } = variables
  const names = Object.keys(listed)
  const [tcb, wx] = ['TCB_', 'WX_'].map((prefix) => names.filter((name) => name.startsWith(prefix)).join())
  return { ...variables, TCB_CONTEXT_KEYS: tcb ?? '', ...(wx ? { WX_CONTEXT_KEYS: wx } : {}) }
}

function variablesOf({ identity, envId, token, nested }: Invocation): Record<string, string> {
  const source = (name: string) => (nested ? `${name},scf` : name)
  const common = {
    TCB_ENV: envId,
    TCB_SEQID: randomUUID(),
    TCB_SOURCE_IP: '127.0.0.1',
    TCB_SESSIONTOKEN: token,
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
