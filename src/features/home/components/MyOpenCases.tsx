import type { ListKey } from '@contract/case'
import type { EnterpriseMembership } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { CaseCard } from '@/components/CaseCard/CaseCard'
import { useCaseList } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { showReportsOf } from '@/lib/reportsShown'
import { open } from '@/lib/routes'
import styles from './Section.module.scss'

const SHOWN = 3

/** What of one's own is still being handled, or of an enterprise, the latest first. */
export function MyOpenCases({ enterprise }: { enterprise?: EnterpriseMembership }) {
  const text = useText().home.mine
  const key: ListKey = enterprise ? { enterprise: enterprise.enterpriseId } : 'mine'
  const list = useCaseList({ key, kind: 'report', waits: true, order: 'newest' })
  const rows = list.data?.pages[0]?.rows ?? []
  const all = () => {
    showReportsOf(enterprise?.enterpriseId)
    open('reports')
  }
  // Who has nothing here is told so once, by their own list.
  if (enterprise && rows.length === 0) return null
  return (
    <View className={styles.section}>
      <View className={styles.head}>
        <View className={styles.title}>{enterprise?.name ?? text.title}</View>
        {rows.length > 0 && (
          <Button weight='quiet' onPress={all}>
            {text.all}
          </Button>
        )}
      </View>
      <AsyncView {...asyncOf(list)} empty={rows.length === 0} emptyText={text.empty}>
        {rows.slice(0, SHOWN).map((row) => (
          <CaseCard key={row._id} row={row} reader='reporter' onPress={() => open('case', { id: row._id })} />
        ))}
      </AsyncView>
    </View>
  )
}
