import type { DigestView } from '@contract/message'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import styles from './Message.module.scss'

const MOST = 100
const FIGURES = ['waiting', 'overdue', 'dueToday', 'toDecide'] as const

/** What lay before an office this morning; it opens the queue. */
export function Digest({ digest }: { digest: DigestView }) {
  const text = useText()
  const words = text.messages.digest
  const nameOf = useNameOf()
  const office = nameOf({ name: digest.officeName, nameEn: digest.officeNameEn }) ?? ''
  return (
    <Card plain title={words.title(office)}>
      {digest.unread && <View className={styles.mark}>{text.inbox.unread}</View>}
      {FIGURES.filter((figure) => digest[figure] > 0).map((figure) => (
        <ListRow
          key={figure}
          title={words[figure]}
          value={digest[figure] >= MOST ? '99+' : String(digest[figure])}
          onPress={() => open('queue', figure === 'overdue' ? { overdue: '1' } : {})}
        />
      ))}
    </Card>
  )
}
