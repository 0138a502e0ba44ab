import Taro from '@tarojs/taro'

/** A number as it is dialled here, however it was written: `+86 138-0013-8000` and full-width digits too. */
export const normalPhone = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/[^\d+]/g, '')
    .replace(/^(\+|00)?86/, '')

/** Opens the phone's dialler with a number. */
export function dial(phoneNumber: string): void {
  Taro.makePhoneCall({ phoneNumber })?.catch?.(() => undefined)
}
