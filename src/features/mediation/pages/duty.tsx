import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Choice } from '@/components/Choice/Choice'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useNow } from '@/lib/clock'
import { useDutyWeek } from '@/lib/data/mediators'
import { isoDay } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { parameter } from '@/lib/routes'
import { useRight } from '@/lib/session'
import styles from '../components/Duty.module.scss'
import { DutyDays } from '../components/DutyDays'
import { DutyPlan } from '../components/DutyPlan'
import { TeamChoice } from '../components/TeamChoice'
import { WeekSteps } from '../components/WeekSteps'
import { useTeams } from '../useTeams'

type Shown = 'days' | 'week'

/** 值班表: who of a team is on duty on which day, and the week that repeats. */
export default function DutyCalendar() {
  const words = useText().mediators.duty
  const mediates = useRight('dispute.mediate')
  const { teams } = useTeams()
  const today = isoDay(useNow())
  const [chosen, setChosen] = useState(parameter('office'))
  const [date, setDate] = useState(parameter('date') ?? today)
  const [shown, setShown] = useState<Shown>('days')
  const officeId = chosen ?? teams[0]?._id
  const found = useDutyWeek(mediates ? officeId : undefined, date)
  useRefresh(() => found.refetch())
  const week = found.data?.officeId === officeId ? found.data : undefined
  return (
    <Page title={words.title} wide>
      <VisitorView text={words.title} icon='clock' staff>
        <TeamChoice teams={teams} value={officeId} onChange={setChosen} />
        {week?.mayLead && (
          <Choice<Shown>
            label={words.title}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'days', name: words.views.days },
              { value: 'week', name: words.views.week },
            ]}
          />
        )}
        <AsyncView {...asyncOf(found)}>
          {week && week.people.length === 0 && <Notice tone='warn'>{words.noPeople}</Notice>}
          {week && shown === 'week' && week.mayLead && <DutyPlan key={week.officeId} week={week} date={date} />}
          {week && (shown === 'days' || !week.mayLead) && (
            <>
              <WeekSteps date={date} today={today} onChange={setDate} />
              <View className={styles.quiet}>{week.mayLead ? words.leadMay : words.mineOnly}</View>
              <DutyDays week={week} date={date} today={today} />
            </>
          )}
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
