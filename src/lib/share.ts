import { useShareAppMessage } from '@tarojs/taro'
import card from '@/assets/share.png'
import { ROUTES, type RouteName } from './routes'

/**
 * What a person sends to others from WeChat's menu: a title, a picture and a page that anybody may open. A page that does not
 * call this cannot be sent on; nothing of somebody's own matters ever goes into a title or an address.
 */
export function useShare(title: string, page: RouteName, query: Record<string, string> = {}): void {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  const path = pairs.length > 0 ? `${ROUTES[page]}?${pairs.join('&')}` : ROUTES[page]
  useShareAppMessage(() => ({ title, path, imageUrl: card }))
}
