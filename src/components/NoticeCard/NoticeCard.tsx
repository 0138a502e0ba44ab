import type { NoticeView } from '@contract/knowledge'
import { View } from '@tarojs/components'
import { useWordsOf } from '@/lib/data/knowledge'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { Card } from '../Card/Card'
import styles from './NoticeCard.module.scss'

interface NoticeCardProps {
  notice: Omit<NoticeView, '_id'>
}

/** A notice of the street in full, with how long it holds. */
export function NoticeCard({ notice }: NoticeCardProps) {
  const text = useText().knowledge
  const wordsOf = useWordsOf()
  const language = useSettings((settings) => settings.language)
  const isEmergency = notice.level === 'emergency'
  return (
    <Card
      title={wordsOf(notice.title)}
      tone={isEmergency ? 'accent' : undefined}
      aside={isEmergency && <View className={styles.level}>{text.emergency}</View>}
    >
      <View className={styles.text}>{wordsOf(notice.text)}</View>
      <View className={styles.when}>
        {text.between(formatTime(notice.from, 'full', language), formatTime(notice.until, 'full', language))}
      </View>
    </Card>
  )
}
