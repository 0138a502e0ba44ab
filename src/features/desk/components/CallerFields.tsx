import { View } from '@tarojs/components'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { useText } from '@/lib/i18n'
import { normalPhone } from '@/lib/phone'
import type { Filing } from '../useFiling'
import styles from './FilingForm.module.scss'

const NAME_MOST = 60
const PHONE_MOST = 20
const NUMBER_MOST = 64

/** Who reports. */
export function CallerFields({ filing: { value, errors, set } }: { filing: Filing }) {
  const words = useText().filing
  return (
    <>
      <View className={styles.pair}>
        <Field label={words.name} error={errors.name}>
          <TextInput
            label={words.name}
            value={value.name}
            most={NAME_MOST}
            placeholder={words.nameHint}
            invalid={errors.name !== undefined}
            focus
            onChange={(name) => set({ name })}
          />
        </Field>
        <Field label={words.phone} optional error={errors.phone}>
          <TextInput
            label={words.phone}
            kind='number'
            value={value.phone}
            most={PHONE_MOST}
            placeholder={words.phoneHint}
            invalid={errors.phone !== undefined}
            onChange={(phone) => set({ phone: normalPhone(phone) })}
          />
        </Field>
      </View>
      {value.channel === 'hotline' && (
        <Field label={words.externalId} optional error={errors.externalId}>
          <TextInput
            label={words.externalId}
            value={value.externalId}
            most={NUMBER_MOST}
            invalid={errors.externalId !== undefined}
            onChange={(externalId) => set({ externalId })}
          />
        </Field>
      )}
    </>
  )
}
