import type { ReferralRow } from '@contract/referral'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { classes } from '@/lib/classes'
import { useReferrals } from '@/lib/data/referrals'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import styles from '../components/Need.module.scss'
import { useMoney } from '../useMoney'

/** What enterprises share with somebody as the contact of a bank or a guarantor. */
export default function Referrals() {
  const words = useEnterpriseText().referral.contact
  const provider = useSession((session) => session.account?.contactOf)
  const found = useReferrals(provider !== undefined)
  useRefresh(() => (provider ? found.refetch() : Promise.resolve()))
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  if (provider === undefined) {
    return (
      <Page title={words.title}>
        <VisitorView text={words.visitor} icon='wallet'>
          <View>{words.visitor}</View>
        </VisitorView>
      </Page>
    )
  }
  return (
    <Page title={words.title}>
      <View className={styles.title}>{provider}</View>
      <AsyncView
        {...asyncOf(found)}
        empty={rows.length === 0}
        emptyText={`${words.empty}。${words.emptyAbout}`}
        emptyIcon='wallet'
      >
        <Card plain>
          {rows.map((row) => (
            <Row key={`${row.caseId}/${row.order}`} row={row} />
          ))}
        </Card>
        <MoreRows more={found.hasNextPage} busy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      </AsyncView>
    </Page>
  )
}

function Row({ row }: { row: ReferralRow }) {
  const words = useEnterpriseText().referral.contact
  const language = useSettings((settings) => settings.language)
  const money = useMoney()
  const { standing, name, amount, product, sharedAt, contactedAt, offers = 0 } = row
  const is = (): string => {
    if (standing !== 'open') return standing === 'refused' ? words.saidNo : words.over
    if (offers > 0) return words.offered
    return contactedAt === undefined ? words.open : words.contacted
  }
  const waits = standing === 'open' && offers === 0
  return (
    <ListRow
      icon='wallet'
      title={
        <View className={styles.head}>
          <View>{name ?? product}</View>
          <View className={classes(styles.stage, waits && styles.waits)}>{is()}</View>
        </View>
      }
      about={[
        amount === undefined ? undefined : money(amount),
        name === undefined ? undefined : product,
        words.sharedOn(formatTime(sharedAt, 'day', language)),
      ]
        .filter(Boolean)
        .join(' · ')}
      onPress={() => open('referral', { id: row.caseId, order: String(row.order) })}
    />
  )
}
