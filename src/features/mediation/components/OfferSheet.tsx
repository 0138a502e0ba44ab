import type { DutyDay, DutyWeek, HAND_OVERS, Shift } from '@contract/dutyCalendar'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { asFailure } from '@/lib/cloud/call'
import { useDutyChange } from '@/lib/data/mediators'
import { useText } from '@/lib/i18n'
import styles from './Duty.module.scss'

interface OfferSheetProps {
  week: DutyWeek
  date: string
  day: DutyDay
  shift: Shift
  me: string
  title: string
  onClose(): void
}

/** Asks a colleague to take a shift of one's own, or keeps it after all. */
export function OfferSheet({ week, date, day, shift, me, title, onClose }: OfferSheetProps) {
  const text = useText()
  const words = text.mediators.duty
  const change = useDutyChange('mediation.handOver', date)
  const [chosen, setChosen] = useState<string>()
  const failure = change.error ? asFailure(change.error) : undefined
  const offered = day.offers.find((offer) => offer.shift === shift && offer.from === me)
  const colleagues = week.people.filter(({ accountId }) => !day.shifts[shift].includes(accountId))
  const nameOf = (id: string) => week.people.find(({ accountId }) => accountId === id)?.name ?? ''
  const send = (how: (typeof HAND_OVERS)[number], to: string) => {
    const { officeId } = week
    const input = { officeId, date: day.date, shift, version: day.version, how, from: me, to }
    change.mutate(input, { onSuccess: onClose })
  }
  const foot = offered ? (
    <Button wide icon='undo' busy={change.isPending} onPress={() => send('takeBack', offered.to)}>
      {words.takeBack}
    </Button>
  ) : (
    <Button
      weight='main'
      wide
      disabled={chosen === undefined}
      busy={change.isPending}
      onPress={() => chosen && send('offer', chosen)}
    >
      {words.offer}
    </Button>
  )
  return (
    <Sheet title={`${title} ${text.mediators.shifts[shift]}`} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
        {offered && <Notice icon='clock'>{words.waitsFor(nameOf(offered.to))}</Notice>}
        {!offered && colleagues.length === 0 && <Notice>{words.noColleague}</Notice>}
        {!offered && colleagues.length > 0 && (
          <Field label={words.offerTo}>
            <Choice<string>
              label={words.offerTo}
              options={colleagues.map(({ accountId, name }) => ({ value: accountId, name }))}
              value={chosen}
              onChange={setChosen}
            />
          </Field>
        )}
      </View>
    </Sheet>
  )
}
