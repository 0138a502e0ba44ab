import { View } from '@tarojs/components'
import { CheckRow } from '@/components/CheckRow/CheckRow'
import { Icon } from '@/components/Icon/Icon'
import { aria, press } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import styles from './Consent.module.scss'

interface ConsentProps {
  agreed: boolean
  version: string | undefined
  error: string | undefined
  onChange(agreed: boolean): void
}

/** The consent to the privacy text of a certain version, which can be read by the link below. */
export function Consent({ agreed, version, error, onChange }: ConsentProps) {
  const words = useText().account.register
  return (
    <View>
      <CheckRow label={words.consent(version)} checked={agreed} invalid={error !== undefined} onChange={onChange} />
      <View className={styles.link} {...press(() => open('privacy'), { role: 'link' })}>
        {words.consentLink}
      </View>
      {error && (
        <View className={styles.error} {...aria({ role: 'alert' })}>
          <Icon name='alert' size='small' />
          {error}
        </View>
      )}
    </View>
  )
}
