import { View } from '@tarojs/components'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { Page } from '@/components/Page/Page'
import { useNotices, useWordsOf } from '@/lib/data/knowledge'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { useSettings } from '@/lib/settings'
import styles from './notices.module.scss'

/** What the street tells everybody now. */
export default function Notices() {
  const text = useText().knowledge
  const notices = useNotices()
  const wordsOf = useWordsOf()
  const language = useSettings((settings) => settings.language)
  useRefresh(() => notices.refetch())

  return (
    <Page title={text.notices}>
      <AsyncView
        loading={notices.isPending}
        error={notices.data ? undefined : notices.error}
        onRetry={() => void notices.refetch()}
        empty={notices.data?.length === 0}
        emptyText={text.noNotices}
        emptyIcon='bell'
      >
        {notices.data?.map((notice) => (
          <Card
            key={notice._id}
            title={wordsOf(notice.title)}
            tone={notice.level === 'emergency' ? 'accent' : undefined}
            aside={notice.level === 'emergency' && <View className={styles.level}>{text.emergency}</View>}
          >
            <View className={styles.text}>{wordsOf(notice.text)}</View>
            <View className={styles.when}>
              {text.between(formatTime(notice.from, 'full', language), formatTime(notice.until, 'full', language))}
            </View>
          </Card>
        ))}
      </AsyncView>
    </Page>
  )
}
