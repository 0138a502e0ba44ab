import Taro from '@tarojs/taro'
import { isH5 } from './platform'

/** How long the router takes at most to open what was gone to, in milliseconds. */
const SETTLED = 400

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Whether the address names the page that is open, but another thing to be shown by it. */
function showsAnother(): boolean {
  const [path = '', query = ''] = location.hash.slice(1).split('?')
  const router = Taro.getCurrentInstance().router
  if (!router || !query || router.path.split('?')[0] !== path) return false
  return query.split('&').some((pair) => {
    const [name = '', value = ''] = pair.split('=')
    return decoded(value) !== decoded(router.params[name] ?? '')
  })
}

/**
 * A link to another code or case may be opened in the same tab, or the address be changed by hand: Taro takes the page as the
 * same one and leaves what it shows.
 */
export function followEditedAddress(): void {
  if (!isH5) return
  window.addEventListener('hashchange', () => {
    setTimeout(() => showsAnother() && location.reload(), SETTLED)
  })
}
