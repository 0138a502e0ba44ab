import type { DutyDay, DutyWeek, Shift } from '@contract/dutyCalendar'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { asFailure } from '@/lib/cloud/call'
import { useDutyChange } from '@/lib/data/mediators'
import { useText } from '@/lib/i18n'
import { toast } from '@/lib/toast'
import styles from './Duty.module.scss'
import { PeopleField } from './PeopleField'

interface ShiftSheetProps {
  week: DutyWeek
  date: string
  day: DutyDay
  shift: Shift
  title: string
  onClose(): void
}

/** Who is on duty in one shift of one day: leave, somebody more, or as the week says. */
export function ShiftSheet({ week, date, day, shift, title, onClose }: ShiftSheetProps) {
  const text = useText()
  const words = text.mediators.duty
  const change = useDutyChange('mediation.setShift', date)
  const [accountIds, setAccountIds] = useState<readonly string[]>(day.shifts[shift])
  // What was read when the sheet opened: who was faster is not overwritten.
  const [version] = useState(day.version)
  const failure = change.error ? asFailure(change.error) : undefined
  const save = (chosen: string[] | null) =>
    change.mutate(
      { officeId: week.officeId, date: day.date, shift, version, accountIds: chosen },
      {
        onSuccess: () => {
          toast(words.saved)
          onClose()
        },
      },
    )
  const foot = (
    <>
      <Button weight='main' wide busy={change.isPending} onPress={() => save([...accountIds])}>
        {text.common.save}
      </Button>
      {day.changed.includes(shift) && (
        <Button wide icon='undo' disabled={change.isPending} onPress={() => save(null)}>
          {words.usual}
        </Button>
      )}
    </>
  )
  return (
    <Sheet title={`${title} ${text.mediators.shifts[shift]}`} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
        <PeopleField week={week} value={accountIds} onChange={setAccountIds} />
      </View>
    </Sheet>
  )
}
