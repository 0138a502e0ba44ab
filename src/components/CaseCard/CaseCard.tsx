import type { ReportType } from '@contract/case'
import type { CaseRow } from '@contract/caseView'
import { View } from '@tarojs/components'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatBriefly } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { Icon, type IconName } from '../Icon/Icon'
import { StateTag } from '../StateTag/StateTag'
import { TimeLeft } from '../TimeLeft/TimeLeft'
import styles from './CaseCard.module.scss'

/** A report is told by its type. */
const KIND_ICONS: Partial<Record<CaseRow['kind'], IconName>> = { dispute: 'neighbours', enterpriseNeed: 'wallet' }

interface CaseCardProps {
  row: CaseRow
  reader: 'reporter' | 'official'
  onPress(): void
  /** Came in while the list was open. */
  isNew?: boolean
  /** Is the one shown beside the list. */
  selected?: boolean
}

/** A case in a list: what it is, where it stands, how much time is left. */
export function CaseCard({ row, reader, onPress, isNew, selected }: CaseCardProps) {
  const text = useText()
  const language = useSettings((settings) => settings.language)
  const now = useNow()
  const street = useStreet()
  const nameOf = useNameOf()
  const office = row.leadOfficeName
    ? nameOf({ name: row.leadOfficeName, nameEn: row.leadOfficeNameEn ?? '' })
    : undefined
  const community = nameOf(communityOf(street.data, row.communityId))
  const type: IconName = KIND_ICONS[row.kind] ?? (row.type as ReportType)
  const meaning = row.asked ? text.workflow.asked.meaning : text.workflow.meaning[row.state]
  const where = [reader === 'official' ? row.enterpriseName : undefined, community, office].filter(Boolean).join(' · ')

  return (
    <View
      className={classes(styles.card, isNew && styles.fresh, selected && styles.selected)}
      {...press(onPress, { role: 'button', pressed: selected })}
    >
      <View className={styles.top}>
        <View className={styles.type}>
          <Icon name={type} size='small' />
          <View>{text.workflow.types[row.type].name}</View>
        </View>
        {reader === 'official' && row.urgency !== 'normal' && (
          <View className={styles.urgent}>{text.workflow.choices[row.urgency]}</View>
        )}
        {reader === 'official' && row.reopened !== undefined && row.reopened > 0 && (
          <View className={styles.reopened}>{text.desk.reopened(row.reopened)}</View>
        )}
        {row.enterpriseName && <View className={styles.mark}>{text.forWhom.enterpriseMark}</View>}
        {row.behalfAs && <View className={styles.mark}>{text.forWhom.marks[row.behalfAs]}</View>}
        {isNew && <View className={styles.new}>{text.desk.isNew}</View>}
        <View className={styles.gap} />
        <StateTag state={row.state} reader={reader} asked={row.asked} />
      </View>
      <View className={styles.title}>{row.title}</View>
      {reader === 'reporter' ? (
        <View className={styles.meaning}>{meaning(office ?? text.workflow.noOffice)}</View>
      ) : (
        where && <View className={styles.meta}>{where}</View>
      )}
      <View className={styles.bottom}>
        <View className={styles.meta}>{formatBriefly(row.createdAt, now, language)}</View>
        {reader === 'official' && <View className={styles.meta}>{row.number}</View>}
        <View className={styles.gap} />
        <TimeLeft row={row} />
      </View>
    </View>
  )
}
