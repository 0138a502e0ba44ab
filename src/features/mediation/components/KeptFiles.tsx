import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { useNow } from '@/lib/clock'
import { useKeptFiles } from '@/lib/data/mediation'
import { isoDay } from '@/lib/format'
import { useText } from '@/lib/i18n'
import styles from './Dispute.module.scss'
import { DisputeRow } from './DisputeRow'

/** The files whose time to be kept ends with a year (保管期限); what is done with them is for people to decide. */
export function KeptFiles({ officeId }: { officeId: string }) {
  const words = useText().dispute.archive
  const now = Number(isoDay(useNow()).slice(0, 4))
  const [year, setYear] = useState(now)
  const list = useKeptFiles(officeId, year)
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Card title={words.kept} plain>
      <View className={styles.cardNote}>{words.keptAbout}</View>
      <View className={styles.years}>
        <Button onPress={() => setYear(year - 1)}>{words.yearBefore}</Button>
        <View className={styles.year}>{words.year(year, year < now)}</View>
        <Button onPress={() => setYear(year + 1)}>{words.yearAfter}</Button>
      </View>
      <AsyncView {...asyncOf(list)} empty={rows.length === 0} emptyText={words.none(year)} emptyIcon='list'>
        {rows.map((row) => (
          <DisputeRow key={row._id} row={row} />
        ))}
        <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      </AsyncView>
    </Card>
  )
}
