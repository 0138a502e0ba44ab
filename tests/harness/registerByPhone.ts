import type { Phone } from './weapp'

export interface Newcomer {
  name: string
  number: string
  community: string
}

/** Fills in the page of registration that is open, with the number that WeChat vouches for. */
export async function registerByPhone(phone: Phone, { name, number, community }: Newcomer): Promise<void> {
  await phone.write('姓名', name)
  await phone.answerButton('getPhoneNumber', 'getphonenumber', { code: `phone:${number}` })
  await phone.press('请选择社区')
  await phone.press(community)
  await phone.press(/我已阅读/)
  await phone.picture('weapp-register')
  await phone.press('完成登记')
}
