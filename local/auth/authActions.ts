import { CloudError } from '../CloudError'
import type { Action } from '../server/Action'
import type { Auth } from './Auth'

/** The `auth.*` actions of the SDK. */
export function authActions(auth: Auth): Record<string, Action> {
  return {
    'auth.getUserInfoForAdmin': ({ uuid, platform, platformId }) => {
      if (platform !== undefined && platform !== 'CUSTOM') {
        throw new CloudError('INVALID_PARAM', `[local cloud] users of the platform ${platform} are not supported`)
      }
      const user = platform === 'CUSTOM' ? auth.customUser(String(platformId)) : auth.user(String(uuid))
      if (!user) throw new CloudError('INVALID_PARAM', `there is no user ${platformId ?? uuid}`)
      const data = {
        uid: user.uid,
        userName: user.username ?? '',
        nickName: user.displayName ?? '',
        customUserId: user.customUserId ?? '',
        isAnonymous: user.anonymous,
      }
      return { data }
    },
    // figures for the platform's own statistics: there is nobody here to look at them
    'analytics.report': () => ({ data: {} }),
  }
}
