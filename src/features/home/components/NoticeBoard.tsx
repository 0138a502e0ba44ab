import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { press } from '@/lib/a11y'
import { useNotices, useWordsOf } from '@/lib/data/knowledge'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { open } from '@/lib/routes'
import { followCode } from '@/lib/scenes'
import styles from './Section.module.scss'

/** Emergencies in full on top of the page: who needs them must not look for them. */
export function EmergencyBanner() {
  const wordsOf = useWordsOf()
  const notices = useNotices()
  const emergencies = notices.data?.filter(({ level }) => level === 'emergency') ?? []
  return (
    <>
      {emergencies.map((notice) => (
        <View key={notice._id} {...press(() => open('notices'), { role: 'link', label: wordsOf(notice.title) })}>
          <Notice tone='bad'>
            <View className={styles.title}>{wordsOf(notice.title)}</View>
            <View>{wordsOf(notice.text)}</View>
          </Notice>
        </View>
      ))}
    </>
  )
}

/** The ways to answers that need no report: notices of the street and questions that people ask often. */
export function NoticeBoard() {
  const { knowledge: text, scan } = useText()
  const wordsOf = useWordsOf()
  const notices = useNotices()
  const latest = notices.data?.find(({ level }) => level === 'notice')
  return (
    <Card plain>
      {latest && (
        <ListRow icon='bell' title={text.notices} about={wordsOf(latest.title)} onPress={() => open('notices')} />
      )}
      {!isH5 && <ListRow icon='scan' title={scan.button} about={scan.buttonAbout} onPress={() => void followCode()} />}
      <ListRow icon='consult' title={text.faqs} about={text.faqsAbout} onPress={() => open('faqs')} />
    </Card>
  )
}
