import type { phoneInput } from '@contract/account'
import type { z } from 'zod'
import { maskName, maskPhone } from '../domain/masking'
import type { Context } from '../kit/context'
import { platform } from '../kit/database'
import type { AccountDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'

type PhoneInput = z.infer<typeof phoneInput>
export type NameFields = Pick<AccountDoc, 'nameSealed' | 'nameMasked' | 'nameHash'>
export type PhoneFields = Pick<AccountDoc, 'phoneSealed' | 'phoneMasked' | 'phoneHash' | 'phoneVerified'>

/** A name as an account keeps it: sealed, and masked for others. */
export const nameFields = (accountId: string, name: string): NameFields => ({
  nameSealed: sealFor().seal(name, { collection: 'accounts', id: accountId, field: 'name' }),
  nameMasked: maskName(name),
  nameHash: sealFor().lookup(name),
})

/** A phone as an account keeps it. One that WeChat vouches for is verified, one that was typed is not. */
export async function phoneFields(accountId: string, phone: PhoneInput): Promise<PhoneFields> {
  const number = phone.by === 'typed' ? phone.number : await phoneFromWechat(phone.code)
  const seal = sealFor()
  return {
    phoneSealed: seal.seal(number, { collection: 'accounts', id: accountId, field: 'phone' }),
    phoneMasked: maskPhone(number),
    phoneHash: seal.lookup(number),
    phoneVerified: phone.by === 'wechat',
  }
}

/** Exchanges the code of `getPhoneNumber`, which lives five minutes and serves once, for the number. */
async function phoneFromWechat(code: string): Promise<string> {
  const { result } = await platform.callWxOpenApi({ apiName: 'phonenumber.getPhoneNumber', requestData: { code } })
  const answer = result as { errcode?: number; phone_info?: { purePhoneNumber?: string } }
  const number = answer.phone_info?.purePhoneNumber
  if (answer.errcode || !number) {
    throw new Refusal('PHONE_CODE_REFUSED', 'phoneCodeRefused', {
      field: 'phone',
      details: { errcode: answer.errcode ?? 0 },
    })
  }
  return number
}

/** Whether somebody else has registered with the same phone, as families do. */
export async function phoneShared(context: Context, { _id, phoneHash }: AccountDoc): Promise<boolean> {
  const found = await context.collections.accounts.find({
    where: { phoneHash },
    order: [['_id', 'asc']],
    limit: 2,
    fields: ['_id'],
  })
  return found.some((account) => account._id !== _id)
}

/** Refuses a community that the street does not have. */
export async function checkCommunity(context: Context, communityId: string): Promise<void> {
  const { communities } = await context.street()
  if (!communities.has(communityId)) {
    throw new Refusal('INVALID_INPUT', 'unknownCommunity', { field: 'communityId' })
  }
}
