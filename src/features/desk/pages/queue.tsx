import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useWideScreen } from '@/lib/screen'
import { CaseDesk } from '../components/CaseDesk'
import { QueueBar } from '../components/QueueBar'
import { QueueList } from '../components/QueueList'
import { useQueue } from '../useQueue'
import styles from './queue.module.scss'

/** The cases of an office. On a computer's screen the case is worked on beside the list. */
export default function QueuePage() {
  const text = useText().desk
  const queue = useQueue()
  const wide = useWideScreen()
  const [selected, setSelected] = useState<string>()
  useRefresh(() => Promise.all([queue.list.refetch(), queue.summary.refetch()]))

  const choose = (caseId: string) => {
    queue.changes.seen(caseId)
    if (wide) setSelected(caseId)
    else open('deskCase', { id: caseId })
  }

  return (
    <Page title={text.title} wide>
      <VisitorView text={text.visitor} icon='list' staff>
        <AsyncView loading={false} onRetry={() => undefined} empty={!queue.membership} emptyText={text.visitor}>
          <QueueBar queue={queue} />
          <View className={styles.columns}>
            <View className={styles.list}>
              <QueueList queue={queue} selected={wide ? selected : undefined} onChoose={choose} />
            </View>
            {wide && (
              <View className={styles.work}>
                {selected ? (
                  <CaseDesk key={selected} caseId={selected} beside onNext={choose} />
                ) : (
                  <View className={styles.pick}>{text.pick}</View>
                )}
              </View>
            )}
          </View>
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
