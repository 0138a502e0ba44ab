import Taro from '@tarojs/taro'
import { isH5 } from './platform'

/** Whether a code can be scanned from within: in a browser the camera of the phone opens the link by itself. */
export const canScan = !isH5

/** What the code says that the person scans; nothing where the person gives up or nothing was recognised. */
export async function scan(): Promise<string | undefined> {
  const scanned = await Taro.scanCode({ scanType: ['qrCode'] }).catch(() => undefined)
  // A mini program code says the page it opens, every other code its text.
  return scanned?.path || scanned?.result || undefined
}

/** The value of a parameter in the link that was scanned; a text that is no link is the value itself. */
export function scannedValue(text: string, name: string): string {
  const found = new RegExp(`[?&]${name}=([^&#]*)`).exec(text)?.[1]
  return found === undefined ? text : decodeURIComponent(found)
}
