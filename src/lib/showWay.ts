import type { Point } from '@contract/street'
import Taro from '@tarojs/taro'

/** Opens WeChat's own map with the way to a place. The build for a browser takes `showWay.h5.ts` instead of this file. */
export function showWay({ lng, lat }: Point, name: string, address: string): void {
  Taro.openLocation({ longitude: lng, latitude: lat, name, address }).catch(() => undefined)
}
