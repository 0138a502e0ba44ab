import { personaUid } from '../../scripts/lib/seedPersonas'
import type { MiniProgramOptions } from './openMiniProgram'
import { APPID, type TestStreet } from './testStreet'
import { Phone } from './weapp'

const CHROMIUM = '/usr/bin/chromium'

type PhoneOptions = Omit<MiniProgramOptions, 'identity'>

/** Everybody's phones on one street, each with the built mini program. */
export class Phones {
  private readonly open: Phone[] = []

  constructor(private readonly street: TestStreet) {}

  /** Somebody of the demonstration data. */
  persona(username: string, options: PhoneOptions = {}): Promise<Phone> {
    return this.add({ ...options, identity: { kind: 'user', uid: personaUid(username), anonymous: false } })
  }

  /** Somebody who was never here, as WeChat vouches for him. */
  newcomer(openid: string, options: PhoneOptions = {}): Promise<Phone> {
    return this.add({ ...options, identity: { kind: 'wechat', openid, appid: APPID } })
  }

  /** Every exception on any of them. */
  async exceptions(): Promise<string[]> {
    return (await Promise.all(this.open.map((phone) => phone.exceptions()))).flat()
  }

  /** Puts them away. */
  async close(): Promise<void> {
    await Promise.all(this.open.splice(0).map((phone) => phone.close()))
  }

  private async add(options: MiniProgramOptions): Promise<Phone> {
    const chromium = process.env.SCREENSHOTS ? CHROMIUM : undefined
    const phone = await Phone.open(this.street, { chromium, ...options })
    this.open.push(phone)
    return phone
  }
}
