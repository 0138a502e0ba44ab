import tcb from '@cloudbase/node-sdk'
import type { Source } from '@contract/case'

/** Who calls, as the platform vouches for it. Nothing here comes from the event, which a client can write as it likes. */
export interface Caller {
  /** `wx:<appid>:<openid>` or `tcb:<uid>`; missing when the platform names nobody. */
  id?: string
  source: Extract<Source, 'weapp' | 'web'>
  /** The call comes from the platform's own timer. */
  isTimer: boolean
}

export type PlatformContext = Parameters<typeof tcb.getCloudbaseContext>[0]

export function callerOf(context: PlatformContext): Caller {
  const platform = tcb.getCloudbaseContext(context) as unknown as Record<string, string | undefined>
  const isTimer = platform.TRIGGER_SRC === 'timer' || process.env.TRIGGER_SRC === 'timer'
  const { WX_OPENID: openid, WX_APPID: appid, TCB_UUID: uid } = platform
  if (openid && appid) return { id: `wx:${appid}:${openid}`, source: 'weapp', isTimer }
  if (uid) return { id: `tcb:${uid}`, source: 'web', isTimer }
  return { source: 'web', isTimer }
}
