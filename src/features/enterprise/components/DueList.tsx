import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Rows } from '@/components/Rows/Rows'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import { dueWords } from '../dueWords'
import { type Place, useDueVisits } from '../visitData'
import { PlacePicker } from './PlacePicker'
import styles from './Visit.module.scss'

const ALL = 'all'

/** The enterprises that an office visits, those whose visit is overdue the longest first. */
export function DueList({ officeId }: { officeId: string }) {
  const text = useEnterpriseText()
  const { list, due } = text.visit
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const street = useStreet().data
  const now = useNow()
  const [where, setWhere] = useState(ALL)
  const [place, setPlace] = useState<Place>({})
  // The office of a community has its own enterprises and no others.
  const own = street?.communities.find((community) => community.officeId === officeId)
  const parks = (street?.parks ?? []).filter((park) => !own || park.communityId === own._id)
  const narrowed = where === ALL ? place : { parkId: where }
  const found = useDueVisits(officeId, narrowed, true)
  useRefresh(() => found.refetch())
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const day = (at: number) => formatTime(at, 'day', language)
  return (
    <>
      {parks.length > 0 && (
        <Choice<string>
          label={list.where}
          value={where}
          onChange={setWhere}
          options={[
            { value: ALL, name: list.everywhere },
            ...parks.map((park) => ({ value: park._id, name: nameOf(park) })),
          ]}
        />
      )}
      {where === ALL && <PlacePicker officeId={officeId} place={place} onChange={setPlace} />}
      <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={list.dueEmpty} emptyIcon='factory'>
        <Card plain>
          <Rows rows={rows} keyOf={(row) => row.enterpriseId} as='joined'>
            {(row) => {
              const { late, words } = dueWords(row, now, text)
              return (
                <ListRow
                  icon='factory'
                  title={
                    <View className={styles.head}>
                      <View>{row.name}</View>
                      <View className={classes(styles.due, late && styles.late)}>{words}</View>
                    </View>
                  }
                  about={
                    <>
                      <View>{row.address}</View>
                      <View className={styles.foot}>
                        {[
                          nameOf(street?.visitClasses.find(({ key }) => key === row.visitClass)),
                          ...(row.visitedAt ? [due.last(day(row.visitedAt))] : []),
                          ...(row.planned
                            ? [
                                due.planned(
                                  day(Date.parse(`${row.planned.day}T12:00:00+08:00`)),
                                  row.planned.visitorName,
                                ),
                              ]
                            : []),
                        ].join(' · ')}
                      </View>
                    </>
                  }
                  onPress={() => open('visitPlace', { enterprise: row.enterpriseId })}
                />
              )
            }}
          </Rows>
        </Card>
        <MoreRows more={found.hasNextPage} busy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      </AsyncView>
    </>
  )
}
