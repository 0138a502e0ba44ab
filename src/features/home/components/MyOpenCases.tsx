import { View } from '@tarojs/components'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { CaseCard } from '@/components/CaseCard/CaseCard'
import { useCaseList } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import styles from './Section.module.scss'

const SHOWN = 3

/** What of one's own is still open, the latest first. */
export function MyOpenCases() {
  const text = useText().home.mine
  const list = useCaseList({ key: 'mine', kind: 'report', open: true, order: 'newest' })
  const rows = list.data?.pages[0]?.rows ?? []
  return (
    <View className={styles.section}>
      <View className={styles.head}>
        <View className={styles.title}>{text.title}</View>
        {rows.length > 0 && (
          <Button weight='quiet' onPress={() => open('reports')}>
            {text.all}
          </Button>
        )}
      </View>
      <AsyncView
        loading={list.isPending}
        error={list.data ? undefined : list.error}
        onRetry={() => void list.refetch()}
        empty={rows.length === 0}
        emptyText={text.empty}
      >
        {rows.slice(0, SHOWN).map((row) => (
          <CaseCard key={row._id} row={row} reader='reporter' onPress={() => open('case', { id: row._id })} />
        ))}
      </AsyncView>
    </View>
  )
}
