import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/Icon/Icon'
import { aria, press } from '@/lib/a11y'
import { hourOf } from '@/lib/format'
import { useText } from '@/lib/i18n'
import type { Dictionary } from '@/lib/i18n/types'
import { useSession } from '@/lib/session'
import { changeSettings } from '@/lib/settings'
import { useElder } from '@/lib/theme'
import styles from './Hero.module.scss'
import { LanguageSheet } from './LanguageSheet'

function greetingAt(hour: number, words: Dictionary['home']['greeting']): string {
  if (hour < 11) return words.morning
  if (hour < 13) return words.noon
  if (hour < 18) return words.afternoon
  return words.evening
}

/** The head of the home page, with the two switches that some people need before anything else. */
export function Hero() {
  const text = useText()
  const elder = useElder()
  const [choosing, setChoosing] = useState(false)
  const account = useSession((session) => session.account)
  const greeting = greetingAt(hourOf(Date.now()), text.home.greeting)

  return (
    <View className={styles.hero}>
      <View className={styles.top}>
        <View className={styles.street}>{text.home.street}</View>
        <View className={styles.switch} {...press(() => changeSettings({ elder: !elder }), { role: 'button' })}>
          <Icon name='textSize' size='small' />
          <View>{elder ? text.home.elderOff : text.home.elderOn}</View>
        </View>
        <View
          className={styles.switch}
          {...press(() => setChoosing(true), {
            role: 'button',
            label: `${text.common.language} ${text.common.otherLanguages}`,
          })}
        >
          <Icon name='globe' size='small' />
          <View>{text.common.otherLanguages}</View>
        </View>
      </View>
      <View className={styles.title} {...aria({ role: 'heading', level: 1 })}>
        {account ? text.home.hello(greeting, account.name) : text.common.appName}
      </View>
      <View className={styles.slogan}>{text.common.slogan}</View>
      {choosing && <LanguageSheet onClose={() => setChoosing(false)} />}
    </View>
  )
}
