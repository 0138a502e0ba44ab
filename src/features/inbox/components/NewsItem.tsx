import type { NewsView } from '@contract/news'
import { View } from '@tarojs/components'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatBriefly, formatDate } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import styles from './Message.module.scss'

/** What is told beside what happens to cases; it opens what it is about. */
export function NewsItem({ news }: { news: NewsView }) {
  const text = useText().inbox
  const language = useSettings((settings) => settings.language)
  const now = useNow()
  const about = useAbout(news)
  const show = () => openNews(news)
  return (
    <View className={classes(styles.message, news.unread && styles.unread)} {...press(show, { role: 'button' })}>
      <View className={styles.head}>
        {news.unread && <View className={styles.mark}>{text.unread}</View>}
        <View className={styles.what}>{text.news[news.what]}</View>
        <View className={styles.time}>{formatBriefly(news.at, now, language)}</View>
      </View>
      <View className={styles.foot}>
        <View className={styles.case}>{about}</View>
      </View>
    </View>
  )
}

/** A visit, a policy, the duty calendar of a team on the day of the shift, or the enterprises that one belongs to. */
function openNews({ visitId, policyId, officeId, day }: NewsView): void {
  if (visitId !== undefined) open('visit', { id: visitId })
  else if (policyId !== undefined) open('policy', { id: policyId })
  else if (officeId !== undefined && day !== undefined) open('mediationDuty', { office: officeId, date: day })
  else open('enterprises')
}

/** What it is about: a name with the last day of a deadline or the day of a visit, or who did something with which shift of a team. */
function useAbout({ name, day, visitId, officeId, shift }: NewsView): string {
  const { inbox, mediators } = useText()
  const language = useSettings((settings) => settings.language)
  const street = useStreet()
  const nameOf = useNameOf()
  if (!day) return name
  const written = formatDate(day, language)
  if (!shift) return `${name} · ${visitId === undefined ? inbox.until(written) : inbox.visitOn(written)}`
  return [`${written} ${mediators.shifts[shift]}`, nameOf(officeOf(street.data, officeId)), name]
    .filter(Boolean)
    .join(' · ')
}
