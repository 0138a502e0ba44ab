import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { useAboutFacts } from '@/components/Facts/useAboutFacts'
import { FirstWritten } from '@/components/FirstWritten/FirstWritten'
import { PhotoGrid } from '@/components/PhotoGrid/PhotoGrid'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { useWhoReported } from '@/lib/whoReported'
import styles from './Texts.module.scss'

/** What the person wrote, as it was sent. */
export function ReportCard({ view }: { view: CaseView }) {
  const words = useText().reports.case
  const language = useSettings((settings) => settings.language)
  const street = useStreet()
  const nameOf = useNameOf()
  const where = [nameOf(communityOf(street.data, view.place.communityId)), view.place.address].filter(Boolean).join(' ')
  const who = useWhoReported(view)
  const about = useAboutFacts(view)
  const unseen = view.reporter.anonymous ? words.anonymous : words.nameHidden
  const facts = [
    ...who,
    ...about,
    ...(where ? [{ name: words.where, value: where }] : []),
    { name: words.reportedAt, value: formatTime(view.reportedAt, 'full', language) },
    ...(view.reporter.nameHidden ? [{ name: words.whoSees, value: unseen }] : []),
  ]
  return (
    <Card title={words.yourReport}>
      <View className={styles.text}>{view.text}</View>
      <FirstWritten view={view} />
      <PhotoGrid caseId={view._id} fileIds={view.fileIds} />
      <Facts facts={facts} />
    </Card>
  )
}
