import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { useEarlier } from '@/lib/data/search'
import { useText } from '@/lib/i18n'
import { useRight } from '@/lib/session'
import styles from './CaseDetails.module.scss'
import { CaseLink } from './CaseLink'

const REPEAT_WITHIN = 30 * 86_400_000
const REPEAT_FROM = 2

/** What the same person reported before: a matter that comes back is seen at once. */
export function EarlierCard({ view }: { view: CaseView }) {
  const words = useText().similar.earlier
  const hasRight = useRight('contact.read')
  const [shown, setShown] = useState(false)
  const earlier = useEarlier(view._id, shown)
  const { nameHidden, anonymous } = view.reporter
  if (!hasRight || anonymous || (nameHidden && !view.relations.includes('centre'))) return null
  if (!shown) {
    return (
      <Card title={words.title}>
        <Button icon='eye' onPress={() => setShown(true)}>
          {words.show}
        </Button>
        <View className={styles.small}>{words.notice}</View>
      </Card>
    )
  }
  const rows = earlier.data?.pages.flatMap((page) => page.rows) ?? []
  const counted = (count: number) => (earlier.hasNextPage ? words.more(count) : words.exactly(count))
  const recent = rows.filter((row) => row.createdAt > view.createdAt - REPEAT_WITHIN).length
  return (
    <Card title={words.title} aside={rows.length > 0 && <View>{words.count(counted(rows.length))}</View>}>
      <AsyncView loading={earlier.isPending} error={earlier.error} onRetry={() => void earlier.refetch()}>
        {rows.length === 0 && <View>{words.none}</View>}
        {recent >= REPEAT_FROM && <Notice tone='warn'>{words.repeat(counted(recent))}</Notice>}
        {rows.map((row) => (
          <CaseLink key={row._id} row={row} />
        ))}
        <MoreEarlier earlier={earlier} />
      </AsyncView>
    </Card>
  )
}

function MoreEarlier({ earlier }: { earlier: ReturnType<typeof useEarlier> }) {
  const text = useText().common
  if (!earlier.hasNextPage) return null
  return (
    <Button weight='quiet' wide busy={earlier.isFetchingNextPage} onPress={() => void earlier.fetchNextPage()}>
      {text.more}
    </Button>
  )
}
