import type { MembershipView } from '@contract/account'
import type { CaseRow } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Icon } from '@/components/Icon/Icon'
import { StateTag } from '@/components/StateTag/StateTag'
import { TimeLeft } from '@/components/TimeLeft/TimeLeft'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { useSession } from '@/lib/session'
import { stepOf } from '../rowActions'
import styles from './QueueRow.module.scss'
import { RowStepButton } from './RowStepButton'

interface QueueRowProps {
  row: CaseRow
  membership: MembershipView
  /** Came in while the list was open. */
  isNew: boolean
  /** Is the one shown beside the list. */
  selected?: boolean
  /** In the mode for many at once: whether this one is among them. */
  picked?: boolean
  onPress(): void
}

/** The id of the element that opens a case, so that keys can move between them. */
export const rowElementId = (caseId: string): string => `row-${caseId}`

/** A case in the queue, as dense as it can be read: what, where, in whose hands, how much time; and its usual step. */
export function QueueRow({ row, membership, isNew, selected, picked, onPress }: QueueRowProps) {
  const text = useText()
  const street = useStreet()
  const nameOf = useNameOf()
  const me = useSession((session) => session.account?._id)
  const choosing = picked !== undefined
  const now = useNow()
  // Its words say where the case stands as well as the state would.
  const stepShown = !choosing && stepOf(row, membership, now) !== undefined
  const place = [nameOf(communityOf(street.data, row.communityId)), row.address].filter(Boolean).join(' ')
  const office =
    row.leadOfficeId === membership.officeId
      ? undefined
      : nameOf(row.leadOfficeName ? { name: row.leadOfficeName, nameEn: row.leadOfficeNameEn ?? '' } : undefined)
  const person = row.assigneeId === me ? text.desk.me : row.assigneeName
  const holder = [office, person].filter(Boolean).join(' ')

  return (
    <View className={classes(styles.row, isNew && styles.fresh, (selected || picked) && styles.selected)}>
      <View
        id={rowElementId(row._id)}
        className={styles.main}
        {...press(onPress, choosing ? { role: 'checkbox', checked: picked } : { role: 'button', pressed: selected })}
      >
        {choosing && (
          <View className={classes(styles.box, picked && styles.checked)}>
            {picked && <Icon name='check' size='small' />}
          </View>
        )}
        <View className={styles.words}>
          <View className={styles.head}>
            {row.urgency !== 'normal' && (
              <View className={classes(styles.mark, styles.urgent)}>{text.workflow.choices[row.urgency]}</View>
            )}
            {row.untold && <View className={classes(styles.mark, styles.reopened)}>{text.messages.untold.mark}</View>}
            {isNew && <View className={classes(styles.mark, styles.new)}>{text.desk.isNew}</View>}
            {row.reopened !== undefined && row.reopened > 0 && (
              <View className={classes(styles.mark, styles.reopened)}>{text.desk.reopened(row.reopened)}</View>
            )}
            <View className={styles.title}>{row.title}</View>
          </View>
          <View className={styles.line}>
            <View className={styles.place}>{place || text.workflow.types[row.type].name}</View>
            <TimeLeft row={row} />
          </View>
        </View>
      </View>
      <View className={styles.foot} onClick={onPress}>
        <View className={styles.meta}>{row.number}</View>
        {holder && <View className={styles.holder}>{holder}</View>}
        <View className={styles.gap} />
        {stepShown ? (
          <RowStepButton row={row} membership={membership} />
        ) : (
          <StateTag state={row.state} reader='official' />
        )}
      </View>
    </View>
  )
}
