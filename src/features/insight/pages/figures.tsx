import { LESSONS_NEEDED, type RoutingCounts } from '@contract/routing'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { TakeTable } from '@/components/Figures/TakeTable'
import { Fold } from '@/components/Fold/Fold'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { aria } from '@/lib/a11y'
import { useRoutingFigures } from '@/lib/data/insight'
import { useNameOf } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useRight } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import { RoutingBars, shareOf } from '../components/RoutingBars'
import { ShareBar } from '../components/ShareBar'
import styles from '../components/ShareBar.module.scss'
import { routingCsv } from '../routingCsv'

/** 派单成效: how often the first office was the right one, by week and office. */
export default function Figures() {
  const text = useText()
  const words = text.insight.figures
  const nameOf = useNameOf()
  const language = useSettings((settings) => settings.language)
  const may = useRight('figures.read')
  const found = useRoutingFigures(may)
  const [monday, setMonday] = useState<string>()
  const weeks = found.data?.weeks ?? []
  const told = weeks.filter(({ all }) => all.dispatched > 0)
  const week = weeks.find((each) => each.monday === (monday ?? told[0]?.monday)) ?? weeks[0]
  const dayOf = (day: string) => formatTime(Date.parse(`${day}T00:00:00+08:00`), 'day', language)
  const summaryOf = ({ first, missed }: RoutingCounts): string =>
    first === 0 ? words.none : `${words.hit} ${words.of(first - missed, first)}`
  return (
    <Page title={words.title}>
      <VisitorView text={words.nobody} icon='shield' staff>
        {found.data && found.data.confirmed < LESSONS_NEEDED && (
          <Notice icon='school'>{text.insight.routing.learning(found.data.confirmed, LESSONS_NEEDED)}</Notice>
        )}
        {may ? (
          <AsyncView {...asyncOf(found)} empty={told.length === 0} emptyText={words.empty} emptyIcon='list'>
            {told.length > 1 && week && (
              <Choice
                label={words.weekLabel}
                value={week.monday}
                onChange={setMonday}
                options={told.slice(0, 4).map((each) => ({ value: each.monday, name: dayOf(each.monday) }))}
              />
            )}
            {week && (
              <Card title={words.week(dayOf(week.monday))}>
                <RoutingBars counts={week.all} />
                <View className={styles.detail}>{words.howCounted}</View>
              </Card>
            )}
            {told.length > 1 && (
              <Card title={words.byWeek}>
                <View className={styles.list}>
                  {told.map(({ monday: day, all }) => (
                    <ShareBar
                      key={day}
                      name={words.week(dayOf(day))}
                      share={shareOf(all.first - all.missed, all.first)}
                      detail={all.first === 0 ? words.none : words.of(all.first - all.missed, all.first)}
                    />
                  ))}
                </View>
              </Card>
            )}
            <TakeTable name={words.title} csv={() => routingCsv(told, nameOf, text)} />
            {week && week.offices.length > 0 && (
              <View className={styles.name} {...aria({ role: 'heading', level: 2 })}>
                {words.offices(dayOf(week.monday))}
              </View>
            )}
            {week?.offices.map((office) => (
              <Fold
                key={office.officeId}
                title={nameOf({ name: office.officeName, nameEn: office.officeNameEn })}
                about={summaryOf(office)}
              >
                <RoutingBars counts={office} />
              </Fold>
            ))}
          </AsyncView>
        ) : (
          <Notice tone='warn'>{words.nobody}</Notice>
        )}
      </VisitorView>
    </Page>
  )
}
