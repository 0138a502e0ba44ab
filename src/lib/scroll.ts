import Taro from '@tarojs/taro'

/** Brings the beginning of the page into sight. */
export function scrollToTop(): void {
  Taro.pageScrollTo({ scrollTop: 0, duration: 200 })?.catch?.(() => undefined)
}
