import { monthAfter } from '@contract/visit'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Numbers } from '@/components/Figures/Numbers'
import { TakeTable } from '@/components/Figures/TakeTable'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useNow } from '@/lib/clock'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatMonth, isoDay } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useRefresh } from '@/lib/refresh'
import { useSettings } from '@/lib/settings'
import { useVisitOffice } from '@/lib/visitOffice'
import { CoverBars } from '../components/CoverBars'
import { CoverMonths } from '../components/CoverMonths'
import { NotVisiting } from '../components/NotVisiting'
import { PlacePicker } from '../components/PlacePicker'
import styles from '../components/Visit.module.scss'
import { coverCsv, shareOf } from '../coverCsv'
import { type Place, useVisitCover } from '../visitData'

/** How many enterprises were visited in a month, where, and how that went before: numbers alone. */
export default function VisitCover() {
  const text = useEnterpriseText()
  const words = text.visit.cover
  const street = useStreet().data
  const nameOf = useNameOf()
  const language = useSettings((settings) => settings.language)
  const thisMonth = isoDay(useNow()).slice(0, 7)
  const [month, setMonth] = useState(thisMonth)
  const officeId = useVisitOffice()
  const [place, setPlace] = useState<Place>({})
  const found = useVisitCover(officeId ?? '', month, officeId !== undefined, place)
  useRefresh(() => (officeId ? found.refetch() : Promise.resolve()))
  const communityName = (communityId: string) => nameOf(communityOf(street, communityId))
  const cover = found.data
  const numbers: ReadonlyArray<readonly [name: string, value: string]> = cover
    ? [
        [words.all, String(cover.all)],
        [words.visited, String(cover.visited)],
        [words.rate, shareOf(cover)],
        [words.visits, String(cover.visits)],
      ]
    : []
  return (
    <Page title={words.title} wide>
      <VisitorView text={words.title} icon='list' staff>
        {officeId === undefined ? (
          <NotVisiting />
        ) : (
          <>
            <View className={styles.steps}>
              <View className={styles.shownMonth}>{formatMonth(month, language)}</View>
              <Button icon='left' onPress={() => setMonth(monthAfter(month, -1))}>
                {words.earlier}
              </Button>
              <Button icon='right' disabled={month >= thisMonth} onPress={() => setMonth(monthAfter(month, 1))}>
                {words.next}
              </Button>
            </View>
            <PlacePicker officeId={officeId} place={place} onChange={setPlace} />
            <AsyncView {...asyncOf(found)} empty={cover?.all === 0} emptyText={words.none} emptyIcon='factory'>
              {cover && (
                <>
                  <Numbers numbers={numbers}>{words.about}</Numbers>
                  <TakeTable name={`${words.title} ${month}`} csv={() => coverCsv(cover, communityName, text)} />
                  <View className={styles.columns}>
                    <CoverMonths cover={cover} onChoose={setMonth} />
                    <CoverBars cover={cover} place={place} communityName={communityName} />
                  </View>
                </>
              )}
            </AsyncView>
          </>
        )}
      </VisitorView>
    </Page>
  )
}
