import Taro from '@tarojs/taro'
import { isH5 } from './platform'
import { toast } from './toast'

/** Copies a text; the mini program says so by itself, a browser is told to. */
export function copyText(data: string, done: string): void {
  Taro.setClipboardData({ data })
    .then(() => {
      if (isH5) toast(done)
    })
    .catch(() => undefined)
}
