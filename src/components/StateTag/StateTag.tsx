import type { NeedState } from '@contract/workflow/needStates'
import type { CaseKind, CaseState } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import { Icon, type IconName } from '../Icon/Icon'
import styles from './StateTag.module.scss'

/** `closed`: it ended well; `ended`: it was not taken up, not settled, or taken back. */
const LOOKS: Record<CaseState, { tone: string; icon: IconName }> = {
  submitted: { tone: 'waiting', icon: 'send' },
  dispatched: { tone: 'waiting', icon: 'office' },
  accepted: { tone: 'working', icon: 'clock' },
  answered: { tone: 'answered', icon: 'report' },
  reviewing: { tone: 'waiting', icon: 'phone' },
  closed: { tone: 'closed', icon: 'check' },
  returning: { tone: 'waiting', icon: 'undo' },
  waiting: { tone: 'waiting', icon: 'clock' },
  merged: { tone: 'working', icon: 'list' },
  transferred: { tone: 'closed', icon: 'send' },
  declined: { tone: 'ended', icon: 'close' },
  withdrawn: { tone: 'ended', icon: 'leave' },
  applied: { tone: 'waiting', icon: 'send' },
  admitted: { tone: 'waiting', icon: 'clock' },
  assigned: { tone: 'working', icon: 'user' },
  mediating: { tone: 'working', icon: 'neighbours' },
  agreed: { tone: 'closed', icon: 'check' },
  performing: { tone: 'working', icon: 'clock' },
  archived: { tone: 'closed', icon: 'check' },
  failed: { tone: 'ended', icon: 'close' },
  terminated: { tone: 'ended', icon: 'leave' },
  escalated: { tone: 'waiting', icon: 'send' },
  visited: { tone: 'working', icon: 'user' },
  matched: { tone: 'working', icon: 'neighbours' },
  offered: { tone: 'answered', icon: 'list' },
  settled: { tone: 'closed', icon: 'check' },
  followedUp: { tone: 'closed', icon: 'check' },
  unmet: { tone: 'ended', icon: 'close' },
}

interface StateTagProps {
  state: CaseState
  /** In the words of the person who reported, or of the officials. */
  reader: 'reporter' | 'official'
  /** Needs of enterprises share names of states with reports and have words of their own for them. */
  kind?: CaseKind
  /** The reporter has been asked for more. */
  asked?: boolean
}

/** The state of a case by word, icon and colour. */
export function StateTag({ state, reader, kind, asked }: StateTagProps) {
  const { workflow, need } = useText()
  const { tone, icon } = LOOKS[state]
  const words = reader === 'reporter' ? workflow.statesForReporter : workflow.states
  const word = kind === 'enterpriseNeed' ? (need.states[state as NeedState] ?? words[state]) : words[state]
  return (
    <View className={classes(styles.tag, styles[tone])}>
      <Icon name={icon} size='small' />
      <View>{asked && reader === 'reporter' ? workflow.asked.state : word}</View>
    </View>
  )
}
