import { PHONE } from '@contract/account'
import type { InputOf } from '@contract/contract'
import type { Dictionary } from '@/lib/i18n/types'

/** A phone number as WeChat vouches for it, or as a person typed it. */
export type PhoneDraft = { by: 'wechat'; code: string } | { by: 'typed'; number: string }

export interface RegistrationDraft {
  name: string
  phone: PhoneDraft
  communityId: string | undefined
  agreed: boolean
}

export type RegistrationErrors = Partial<Record<'name' | 'phone' | 'communityId' | 'consent', string>>

const NAME_LEAST = 2

const isTypedEmpty = (phone: PhoneDraft): boolean => phone.by === 'typed' && phone.number.trim() === ''

/** What must be mended; somebody who has registered may leave the phone as it is and has agreed before. */
export function checkRegistration(
  draft: RegistrationDraft,
  registered: boolean,
  words: Dictionary['account']['register']['errors'],
): RegistrationErrors {
  const errors: RegistrationErrors = {}
  if (draft.name.trim().length < NAME_LEAST) errors.name = words.name
  const keepsPhone = registered && isTypedEmpty(draft.phone)
  if (!keepsPhone && draft.phone.by === 'typed' && !PHONE.test(draft.phone.number.trim())) errors.phone = words.phone
  if (!draft.communityId) errors.communityId = words.community
  if (!registered && !draft.agreed) errors.consent = words.consent
  return errors
}

const phoneInput = (phone: PhoneDraft): InputOf<'account.register'>['phone'] =>
  phone.by === 'wechat' ? phone : { by: 'typed', number: phone.number.trim() }

export function registerInput(draft: RegistrationDraft, consent: string): InputOf<'account.register'> {
  const communityId = draft.communityId ?? ''
  return { name: draft.name.trim(), phone: phoneInput(draft.phone), communityId, consent }
}

export function updateInput(draft: RegistrationDraft): InputOf<'account.update'> {
  return {
    name: draft.name.trim(),
    communityId: draft.communityId,
    ...(isTypedEmpty(draft.phone) ? {} : { phone: phoneInput(draft.phone) }),
  }
}
