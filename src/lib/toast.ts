import Taro from '@tarojs/taro'

/** A short message that goes away by itself; nothing depends on its being read. */
export function toast(title: string): void {
  Taro.showToast({ title, icon: 'none', duration: 2200 })?.catch?.(() => undefined)
}
