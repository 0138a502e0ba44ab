import { Button as NativeButton } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { aria } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { normalPhone } from '@/lib/phone'
import { isH5 } from '@/lib/platform'
import type { PhoneDraft } from '../registration'
import styles from './PhoneField.module.scss'

/** Digits of a number, and the characters that somebody may write with them. */
const PHONE_LENGTH = 11
const WRITTEN_MOST = 40

interface PhoneFieldProps {
  phone: PhoneDraft
  /** The masked number that is registered already. */
  kept: string | undefined
  error: string | undefined
  onChange(phone: PhoneDraft): void
}

/** The phone number: from WeChat, which makes it verified, or typed. */
export function PhoneField({ phone, kept, error, onChange }: PhoneFieldProps) {
  const text = useText()
  const words = text.account.register
  const [refused, setRefused] = useState(false)
  const hint = phone.by === 'typed' ? (kept ? words.phoneKept(kept) : words.phoneTyped) : undefined
  const problem = error ?? (refused ? text.errors.byCode.PHONE_CODE_REFUSED : undefined)

  return (
    <Field label={words.phone} hint={hint} error={problem} optional={kept !== undefined}>
      {phone.by === 'wechat' ? (
        <>
          <Notice tone='good'>{words.phoneFromWechat}</Notice>
          <Button weight='quiet' onPress={() => onChange({ by: 'typed', number: '' })}>
            {words.phoneOther}
          </Button>
        </>
      ) : (
        <>
          {!isH5 && (
            <NativeButton
              className={styles.wechat}
              openType='getPhoneNumber'
              onGetPhoneNumber={(event) => {
                const { code } = event.detail
                setRefused(!code)
                if (code) onChange({ by: 'wechat', code })
              }}
              {...aria({ role: 'button' })}
            >
              {words.phoneWechat}
            </NativeButton>
          )}
          <TextInput
            label={words.phone}
            kind='number'
            value={phone.number}
            most={WRITTEN_MOST}
            placeholder={words.phoneHint}
            invalid={problem !== undefined}
            onChange={(number) => onChange({ by: 'typed', number: normalPhone(number).slice(0, PHONE_LENGTH) })}
          />
        </>
      )}
    </Field>
  )
}
