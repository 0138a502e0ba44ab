import type { PolicyRow } from '@contract/policy'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ListRow } from '@/components/ListRow/ListRow'
import { formatDate } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import styles from './Need.module.scss'

interface PolicyItemProps {
  row: PolicyRow
  /** Whose standing the page shows. */
  enterpriseId?: string
  /** Stands beside the title, such as whether it fits. */
  tag?: ReactNode
  /** Stands below the summary, such as why it fits. */
  children?: ReactNode
}

/** A policy in a list: what it is, what one gets, and until when. */
export function PolicyItem({ row, enterpriseId, tag, children }: PolicyItemProps) {
  const words = useEnterpriseText().policy
  const language = useSettings((settings) => settings.language)
  const { _id, title, kind, level, summary, amount, deadline } = row
  const until = !row.open ? words.over : deadline ? words.until(formatDate(deadline, language)) : undefined
  const facts = [words.levels[level], words.kinds[kind], amount, until].filter(Boolean).join(' · ')
  return (
    <ListRow
      title={
        <View className={styles.head}>
          <View>{title}</View>
          {tag}
        </View>
      }
      about={
        <>
          <View>{summary}</View>
          <View>{facts}</View>
          {children}
        </>
      }
      onPress={() => open('policy', { id: _id, ...(enterpriseId ? { enterprise: enterpriseId } : {}) })}
    />
  )
}
