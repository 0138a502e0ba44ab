import { type DayShifts, type DutyWeek, type Hours, NOBODY_ON_DUTY, SHIFTS, type Shift } from '@contract/dutyCalendar'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { asFailure } from '@/lib/cloud/call'
import { useDutyChange } from '@/lib/data/mediators'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { toast } from '@/lib/toast'
import styles from './Duty.module.scss'
import { HoursCard } from './HoursCard'
import { PeopleField } from './PeopleField'
import { ShiftCell } from './ShiftCell'

/** Monday first, as the week is read. */
const ORDER = [1, 2, 3, 4, 5, 6, 0]

/** The week that a team repeats, and the hours of its shifts. */
export function DutyPlan({ week, date }: { week: DutyWeek; date: string }) {
  const text = useText()
  const words = text.mediators.duty
  const language = useSettings((settings) => settings.language)
  const change = useDutyChange('mediation.savePlan', date)
  const [open, setOpen] = useState<{ weekday: number; shift: Shift; accountIds: readonly string[]; version: number }>()
  const { plan } = week
  const failure = change.error ? asFailure(change.error) : undefined
  const problem = failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>
  const save = (days: DayShifts[], hours: Hours, version: number, onDone: () => void) =>
    change.mutate(
      { officeId: week.officeId, date, version, hours, week: days },
      {
        onSuccess: () => {
          toast(words.saved)
          onDone()
        },
      },
    )
  const saveShift = () => {
    if (!open) return
    const { weekday, shift, accountIds, version } = open
    const days = plan.week.map((day, index) => (index === weekday ? { ...day, [shift]: [...accountIds] } : day))
    save(days, week.hours, version, () => setOpen(undefined))
  }
  return (
    <>
      <View className={styles.quiet}>{words.weekAbout}</View>
      {plan.editedBy !== undefined && plan.editedAt !== undefined && (
        <View className={styles.quiet}>
          {text.common.editedBy(plan.editedBy, formatTime(plan.editedAt, 'dayTime', language))}
        </View>
      )}
      {!open && problem}
      <View className={styles.days}>
        {ORDER.map((weekday) => (
          <View key={weekday} className={styles.day}>
            <View className={styles.head}>{words.weekdays[weekday]}</View>
            {SHIFTS.map((shift) => {
              const accountIds = (plan.week[weekday] ?? NOBODY_ON_DUTY)[shift]
              return (
                <ShiftCell
                  key={shift}
                  week={week}
                  shift={shift}
                  day={words.weekdays[weekday] ?? ''}
                  accountIds={accountIds}
                  onPress={() => setOpen({ weekday, shift, accountIds, version: plan.version })}
                />
              )
            })}
          </View>
        ))}
      </View>
      <HoursCard
        key={plan.version}
        hours={week.hours}
        busy={change.isPending}
        onSave={(hours) => save(plan.week, hours, plan.version, () => undefined)}
      />
      {open && (
        <Sheet
          title={`${words.weekdays[open.weekday]} ${text.mediators.shifts[open.shift]}`}
          onClose={() => setOpen(undefined)}
          foot={
            <Button weight='main' wide busy={change.isPending} onPress={saveShift}>
              {text.common.save}
            </Button>
          }
        >
          <View className={styles.form}>
            {problem}
            <PeopleField
              week={week}
              value={open.accountIds}
              onChange={(accountIds) => setOpen({ ...open, accountIds })}
            />
          </View>
        </Sheet>
      )}
    </>
  )
}
