import type { MembershipView } from '@contract/account'
import { type CaseState, workflowOf } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { OfficeSwitch } from '@/components/OfficeSwitch/OfficeSwitch'
import { StartDuty } from '@/components/TellMe/StartDuty'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { countedCases } from '@/lib/counted'
import { useSummary } from '@/lib/data/cases'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { isCentre, useRight } from '@/lib/session'
import styles from './StaffDesk.module.scss'

/** As many tiles as stand in one row; any other number stands two by two. */
const THIRDS = 3

/** What waits for an official, by state, and the way to the queue. */
export function StaffDesk({ membership }: { membership: MembershipView }) {
  const text = useText()
  const nameOf = useNameOf()
  const mayFile = useRight('report.submitForCaller')
  const overseesMessages = useRight('message.oversee') && isCentre(membership)
  const summary = useSummary({ office: membership.officeId })
  const { states, closed, initial } = workflowOf('report')
  const openStates = (states as readonly CaseState[]).filter(
    (state) => !closed.includes(state) && (isCentre(membership) || state !== initial),
  )
  const { today, untold = 0 } = summary.data ?? {}

  return (
    <Card title={nameOf({ name: membership.officeName, nameEn: membership.officeNameEn })}>
      <OfficeSwitch />
      <AsyncView {...asyncOf(summary)}>
        <View className={classes(styles.tiles, openStates.length === THIRDS && styles.thirds)}>
          {summary.data && summary.data.overdue > 0 && (
            <Tile
              label={text.home.staff.overdue}
              count={summary.data.overdue}
              late
              onPress={() => open('queue', { overdue: '1' })}
            />
          )}
          {openStates.map((state) => (
            <Tile
              key={state}
              label={text.workflow.states[state]}
              count={summary.data?.states[state] ?? 0}
              onPress={() => open('queue', { state })}
            />
          ))}
        </View>
      </AsyncView>
      <Button weight='main' icon='list' wide onPress={() => open('queue')}>
        {text.home.staff.openQueue}
      </Button>
      {mayFile && (
        <Button icon='phone' wide onPress={() => open('fileReport')}>
          {text.filing.title}
        </Button>
      )}
      <Button icon='phone' wide onPress={() => open('untold')}>
        {untold > 0 ? text.desk.count(text.messages.untold.title, countedCases(untold)) : text.messages.untold.title}
      </Button>
      {overseesMessages && (
        <Button icon='send' wide onPress={() => open('adminMessages')}>
          {text.messages.failed.title}
        </Button>
      )}
      <StartDuty />
      {today && (
        <View className={styles.today}>{text.home.staff.today(today.submitted, today.answered, today.closed)}</View>
      )}
    </Card>
  )
}

interface TileProps {
  label: string
  count: number
  late?: boolean
  onPress(): void
}

function Tile({ label, count, late, onPress }: TileProps) {
  const text = useText().home.staff
  return (
    <View
      className={classes(styles.tile, late && styles.late, count === 0 && styles.none)}
      {...press(onPress, { role: 'button', label: text.open(label, countedCases(count)) })}
    >
      <View className={styles.label}>{label}</View> <View className={styles.count}>{countedCases(count)}</View>
    </View>
  )
}
