import type { InterestRow } from '@contract/policy'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Notice } from '@/components/Notice/Notice'
import { useChange } from '@/lib/data/change'
import { refreshInterested, useInterested } from '@/lib/data/policies'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { dial } from '@/lib/phone'
import { useSettings } from '@/lib/settings'
import styles from './Need.module.scss'

/** Enterprises that want a policy; pressing one reads the phone, which is on record, notes that they were called, and calls. */
export function Interested({ policyId }: { policyId: string }) {
  const words = useEnterpriseText().policy.interested
  const language = useSettings((settings) => settings.language)
  const list = useInterested(policyId, true)
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const calling = useChange('enterprise.contactInterested', async ({ phone }) => {
    await refreshInterested(policyId)
    dial(phone)
  })
  const about = ({ person, phone, contactedAt }: InterestRow) =>
    [
      `${person} ${phone}`,
      contactedAt === undefined ? '' : words.calledAt(formatTime(contactedAt, 'dayTime', language)),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Card plain title={words.title}>
      {calling.problem && <Notice tone='bad'>{calling.problem.text}</Notice>}
      <AsyncView {...asyncOf(list)} empty={rows.length === 0} emptyText={words.empty}>
        <View className={styles.quiet}>{words.openText}</View>
        {rows.map((row) => (
          <ListRow
            key={row.enterpriseId}
            icon='phone'
            title={row.name}
            about={about(row)}
            value={words.call}
            label={words.callOf(row.name)}
            onPress={() => void calling.save({ policyId, enterpriseId: row.enterpriseId, contacted: true })}
          />
        ))}
        <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      </AsyncView>
    </Card>
  )
}
