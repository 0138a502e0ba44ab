import type { MembershipView } from '@contract/account'
import type { CaseRow } from '@contract/caseView'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ACTION_ICONS } from '@/components/ActionPanel/actionIcons'
import { useActionWords } from '@/components/ActionPanel/useActionWords'
import { Icon } from '@/components/Icon/Icon'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { asFailure } from '@/lib/cloud/call'
import { useAct } from '@/lib/data/cases'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import { askAgain } from '@/lib/query'
import { toast } from '@/lib/toast'
import { stepOf } from '../rowActions'
import styles from './QueueRow.module.scss'

interface RowStepButtonProps {
  row: CaseRow
  membership: MembershipView
}

/** The usual step of a case, taken from the list with one tap. It is a step like any other: what was wrong is sent elsewhere. */
export function RowStepButton({ row, membership }: RowStepButtonProps) {
  const text = useText()
  const words = useActionWords(row)
  const nameOf = useNameOf()
  const now = useNow()
  const act = useAct()
  const [requestId] = useState(newRequestId)
  const [problem, setProblem] = useState<string>()
  const step = stepOf(row, membership, now)
  if (!step) return null
  const label = step.office ? text.desk.sendTo(nameOf(step.office)) : words.action(step.name, step.action)

  const icon = ACTION_ICONS[step.name]

  const send = async () => {
    setProblem(undefined)
    const { name, input } = step
    try {
      await act.mutateAsync({ input: { caseId: row._id, version: row.version, action: name, input }, requestId })
      toast(text.components.actions.sent)
    } catch (error) {
      const { message, code } = asFailure(error)
      setProblem(message || text.errors.byCode[code])
      // Somebody was faster: the list is to show what the words say.
      if (code === 'CONFLICT' || code === 'WRONG_STATE') void askAgain(['cases'], ['summary'])
    }
  }
  return (
    <>
      <View
        className={classes(styles.step, act.isPending && styles.busy)}
        {...press(() => void send(), { role: 'button', label: `${label} ${row.title}`, disabled: act.isPending })}
      >
        {icon && <Icon name={icon} size='small' />}
        <View className={styles.stepWords}>{label}</View>
      </View>
      {problem && (
        <View className={styles.problem} {...aria({ role: 'alert' })}>
          {problem}
        </View>
      )}
    </>
  )
}
