import { weekdayOfDate } from '@contract/calendar'
import { type DutyDay, type DutyWeek, SHIFTS, type Shift } from '@contract/dutyCalendar'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { classes } from '@/lib/classes'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import styles from './Duty.module.scss'
import { OfferSheet } from './OfferSheet'
import { OffersToMe } from './OffersToMe'
import { ShiftCell } from './ShiftCell'
import { ShiftSheet } from './ShiftSheet'

interface DutyDaysProps {
  week: DutyWeek
  /** By which day the week was asked for. */
  date: string
  today: string
}

/** The seven days of a week with who is on duty; a shift is changed by who leads, one's own offered to a colleague. */
export function DutyDays({ week, date, today }: DutyDaysProps) {
  const text = useText().mediators
  const words = text.duty
  const language = useSettings((settings) => settings.language)
  const [open, setOpen] = useState<{ day: string; shift: Shift }>()
  const me = week.people.find(({ isMe }) => isMe)?.accountId
  const nameOf = (id: string) => week.people.find(({ accountId }) => accountId === id)?.name ?? ''
  const titleOf = (day: string) =>
    `${words.weekdays[weekdayOfDate(day)]} ${formatTime(Date.parse(`${day}T12:00:00+08:00`), 'day', language)}`
  const notesOf = (day: DutyDay, shift: Shift) => [
    ...(day.changed.includes(shift) ? [words.changed] : []),
    ...day.offers.filter((offer) => offer.shift === shift).map(({ to }) => words.waitsFor(nameOf(to))),
  ]
  const opened = week.days.find((day) => day.date === open?.day)
  // What is over is not handed over any more.
  const isMine = (day: DutyDay, shift: Shift) => me !== undefined && day.date >= today && day.shifts[shift].includes(me)
  const close = () => setOpen(undefined)
  const specials = week.days.flatMap(({ special }) => special ?? [])
  return (
    <>
      <OffersToMe week={week} date={date} titleOf={titleOf} />
      {specials.includes('off') && <View className={styles.quiet}>{words.offNote}</View>}
      {specials.includes('work') && <View className={styles.quiet}>{words.workNote}</View>}
      <View className={styles.days}>
        {week.days.map((day) => (
          <View key={day.date} className={classes(styles.day, day.date === today && styles.today)}>
            <View className={styles.head}>
              <View>{titleOf(day.date)}</View>
              {day.date === today && <View className={styles.quiet}>{words.today}</View>}
              {day.special && <View className={styles.quiet}>{day.name ?? words[day.special]}</View>}
            </View>
            {SHIFTS.map((shift) => (
              <ShiftCell
                key={shift}
                week={week}
                shift={shift}
                day={titleOf(day.date)}
                accountIds={day.shifts[shift]}
                notes={notesOf(day, shift)}
                onPress={week.mayLead || isMine(day, shift) ? () => setOpen({ day: day.date, shift }) : undefined}
              />
            ))}
          </View>
        ))}
      </View>
      {opened && open && week.mayLead && (
        <ShiftSheet
          week={week}
          date={date}
          day={opened}
          shift={open.shift}
          title={titleOf(opened.date)}
          onClose={close}
        />
      )}
      {opened && open && !week.mayLead && me !== undefined && (
        <OfferSheet
          week={week}
          date={date}
          day={opened}
          shift={open.shift}
          me={me}
          title={titleOf(opened.date)}
          onClose={close}
        />
      )}
    </>
  )
}
