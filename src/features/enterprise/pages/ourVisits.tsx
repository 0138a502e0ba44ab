import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useNameOf } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { dial } from '@/lib/phone'
import { useRefresh } from '@/lib/refresh'
import { open, parameter } from '@/lib/routes'
import { useEnterprises } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import styles from '../components/Visit.module.scss'
import { useOurVisits } from '../visitData'

/** When the street came to an enterprise of one's own, who it was and how to call them, and what was noted as needed. */
export default function OurVisits() {
  const { visit, need } = useEnterpriseText()
  const words = visit.ours
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const wanted = parameter('enterprise')
  const enterprises = useEnterprises()
  const enterprise = enterprises.find(({ enterpriseId }) => enterpriseId === wanted) ?? enterprises[0]
  const list = useOurVisits(enterprise?.enterpriseId ?? '', enterprise !== undefined)
  useRefresh(() => (enterprise ? list.refetch() : Promise.resolve()))
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Page title={words.title}>
      <VisitorView text={words.empty} icon='factory'>
        <AsyncView
          {...asyncOf(list)}
          loading={enterprise !== undefined && list.isPending}
          empty={rows.length === 0}
          emptyText={words.empty}
          emptyIcon='factory'
        >
          {rows.map((row) => (
            <Card key={row._id} title={formatTime(row.heldAt, 'dayTime', language)}>
              <View>{words.came(row.officer, nameOf({ name: row.officeName, nameEn: row.officeNameEn }))}</View>
              {row.told ? (
                <View>
                  <View className={styles.quiet}>{words.told}</View>
                  <View className={styles.text}>{row.told}</View>
                </View>
              ) : (
                <View className={styles.quiet}>{words.nothing}</View>
              )}
              {row.needs.map(({ caseId, type, number }) => (
                <ListRow
                  key={caseId}
                  icon='wallet'
                  title={words.need(need.types[type].name, number)}
                  onPress={() => open('need', { id: caseId })}
                />
              ))}
              {row.phone && (
                <Button icon='phone' wide onPress={() => dial(row.phone)}>
                  {words.call(row.phone)}
                </Button>
              )}
            </Card>
          ))}
          <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
