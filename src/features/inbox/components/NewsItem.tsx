import type { NewsView } from '@contract/news'
import { View } from '@tarojs/components'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { formatBriefly } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import styles from './Message.module.scss'

/** What is told beside what happens to cases; it opens what it is about. */
export function NewsItem({ news }: { news: NewsView }) {
  const text = useText().inbox
  const language = useSettings((settings) => settings.language)
  const now = useNow()
  const { policyId, visitId, day, name } = news
  const show = () => {
    if (visitId !== undefined) open('visit', { id: visitId })
    else if (policyId !== undefined) open('policy', { id: policyId })
    else open('enterprises')
  }
  const when = day && (visitId === undefined ? text.until(day) : text.visitOn(day))
  return (
    <View className={classes(styles.message, news.unread && styles.unread)} {...press(show, { role: 'button' })}>
      <View className={styles.head}>
        {news.unread && <View className={styles.mark}>{text.unread}</View>}
        <View className={styles.what}>{text.news[news.what]}</View>
        <View className={styles.time}>{formatBriefly(news.at, now, language)}</View>
      </View>
      <View className={styles.foot}>
        <View className={styles.case}>{when ? `${name} · ${when}` : name}</View>
      </View>
    </View>
  )
}
