import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { useText } from '@/lib/i18n'
import { keptOf } from '../disputeData'
import styles from './Dispute.module.scss'
import { DisputePhotos } from './DisputePhotos'

/** What the applicant told and asks for, with the photos. */
export function ApplicationCard({ view }: { view: CaseView }) {
  const { case: words, apply } = useText().dispute
  const { application, origin } = keptOf(view)
  if (!application) return null
  const whole = (written: string) => <View className={styles.text}>{written}</View>
  return (
    <Card title={words.application}>
      <Facts
        facts={[
          { name: words.facts, value: whole(application.facts) },
          { name: words.request, value: whole(application.request) },
          ...(origin
            ? [
                {
                  name: apply.way,
                  value: [apply.ways[origin.way], origin.body, origin.number].filter(Boolean).join(' · '),
                },
              ]
            : []),
        ]}
      />
      <DisputePhotos caseId={view._id} fileIds={view.fileIds} />
    </Card>
  )
}
