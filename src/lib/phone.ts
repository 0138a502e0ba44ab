import Taro from '@tarojs/taro'

/** Opens the phone's dialler with a number. */
export function dial(phoneNumber: string): void {
  Taro.makePhoneCall({ phoneNumber })?.catch?.(() => undefined)
}
