import Taro from '@tarojs/taro'

/** A short message that goes away by itself; nothing depends on its being read. */
export function toast(title: string): void {
  Taro.showToast({ title, icon: 'none', duration: 2200 })?.catch?.(() => undefined)
}

/** Says something that matters and waits until it was read. */
export async function tell(content: string, button: string): Promise<void> {
  await Taro.showModal({ content, showCancel: false, confirmText: button }).catch(() => undefined)
}
