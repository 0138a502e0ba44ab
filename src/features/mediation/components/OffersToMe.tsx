import type { DutyDay, DutyWeek, ShiftOffer } from '@contract/dutyCalendar'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { asFailure } from '@/lib/cloud/call'
import { useDutyChange } from '@/lib/data/mediators'
import { useText } from '@/lib/i18n'
import styles from './Duty.module.scss'

interface OffersToMeProps {
  week: DutyWeek
  date: string
  titleOf(day: string): string
}

/** Shifts that colleagues ask one to take. */
export function OffersToMe({ week, date, titleOf }: OffersToMeProps) {
  const text = useText()
  const words = text.mediators.duty
  const change = useDutyChange('mediation.handOver', date)
  const me = week.people.find(({ isMe }) => isMe)?.accountId
  const failure = change.error ? asFailure(change.error) : undefined
  const asked = week.days.flatMap((day) => day.offers.filter(({ to }) => to === me).map((offer) => ({ day, offer })))
  const nameOf = (id: string) => week.people.find(({ accountId }) => accountId === id)?.name ?? ''
  const answer = (day: DutyDay, offer: ShiftOffer, how: 'accept' | 'decline') =>
    change.mutate({ officeId: week.officeId, date: day.date, version: day.version, how, ...offer })
  return (
    <>
      {failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
      {asked.map(({ day, offer }) => (
        <Card key={`${day.date} ${offer.shift} ${offer.from}`} tone='accent'>
          <View>{words.asks(nameOf(offer.from), titleOf(day.date), text.mediators.shifts[offer.shift])}</View>
          <View className={styles.steps}>
            <Button weight='main' icon='check' busy={change.isPending} onPress={() => answer(day, offer, 'accept')}>
              {words.accept}
            </Button>
            <Button disabled={change.isPending} onPress={() => answer(day, offer, 'decline')}>
              {words.decline}
            </Button>
          </View>
        </Card>
      ))}
    </>
  )
}
