import type { Point } from '@contract/street'
import Taro from '@tarojs/taro'
import { isH5 } from './platform'

/** Opens a map with the way to a place: WeChat's own, in a browser that of AMap, which counts coordinates the same way. */
export function showWay({ lng, lat }: Point, name: string, address: string): void {
  if (isH5) {
    const place = new URLSearchParams({
      position: `${lng},${lat}`,
      name,
      src: 'beiyuan',
      coordinate: 'gaode',
      callnative: '1',
    })
    window.open(`https://uri.amap.com/marker?${place}`, '_blank', 'noopener')
  } else {
    Taro.openLocation({ longitude: lng, latitude: lat, name, address }).catch(() => undefined)
  }
}
