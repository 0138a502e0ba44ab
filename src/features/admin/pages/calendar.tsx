import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useNow } from '@/lib/clock'
import { useCalendars } from '@/lib/data/admin'
import { isoDay } from '@/lib/format'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { AdminOnly } from '../components/AdminOnly'
import { DaySheet } from '../components/DaySheet'
import { EnterYear } from '../components/EnterYear'
import { HistorySheet } from '../components/HistorySheet'
import { YearView } from '../components/YearView'

const MOST = 100

/** 工作日历: the years that are entered, day by day, and the next one to enter. */
export default function AdminCalendar() {
  const words = useAdminText().admin.calendar
  const now = useNow()
  const found = useCalendars()
  const [chosen, setChosen] = useState<string>()
  const [day, setDay] = useState<string>()
  const [history, setHistory] = useState(false)
  const { years = [], missing, provisional = 0 } = found.data ?? {}
  const current = chosen ?? isoDay(now).slice(0, 4)
  const year = years.find((each) => String(each.year) === current) ?? years.at(-1)
  const next = missing ?? Math.max(Number(isoDay(now).slice(0, 4)), ...years.map((each) => each.year)) + 1

  return (
    <Page title={words.title} wide>
      <AdminOnly>
        <AsyncView {...asyncOf(found)}>
          {missing !== undefined && (
            <Notice tone='warn'>
              {words.missing(missing)}
              {provisional > 0 && words.provisional(provisional >= MOST ? '99+' : String(provisional))}
            </Notice>
          )}
          <EnterYear key={next} year={next} />
          <Card title={words.entered}>
            <Choice
              label={words.entered}
              options={years.map((each) => ({ value: String(each.year), name: words.year(each.year) }))}
              value={year && String(year.year)}
              onChange={setChosen}
            />
          </Card>
          {year && <YearView year={year} onDay={setDay} onHistory={() => setHistory(true)} />}
        </AsyncView>
      </AdminOnly>
      {year && history && (
        <HistorySheet
          title={words.year(year.year)}
          what='calendars'
          thing={year.thing}
          onClose={() => setHistory(false)}
        />
      )}
      {year && day && <DaySheet key={day} year={year} date={day} onClose={() => setDay(undefined)} />}
    </Page>
  )
}
