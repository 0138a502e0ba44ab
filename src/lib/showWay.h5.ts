import type { Point } from '@contract/street'

/** Opens a place on the map of AMap, which counts coordinates as WeChat does. */
export function showWay({ lng, lat }: Point, name: string): void {
  const place = { position: `${lng},${lat}`, name, src: 'beiyuan', coordinate: 'gaode', callnative: '1' }
  window.open(`https://uri.amap.com/marker?${new URLSearchParams(place)}`, '_blank', 'noopener')
}
