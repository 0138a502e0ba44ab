import type { CaseRow } from '@contract/caseView'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { StateTag } from '@/components/StateTag/StateTag'
import { TimeLeft } from '@/components/TimeLeft/TimeLeft'
import { press } from '@/lib/a11y'
import { useNow } from '@/lib/clock'
import { formatBriefly } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import styles from './CaseLink.module.scss'

/** Another case in a few words; a tap opens it. */
export function CaseLink({ row, about, children }: { row: CaseRow; about?: string; children?: ReactNode }) {
  const text = useText()
  const language = useSettings((settings) => settings.language)
  const now = useNow()
  const meta = [text.workflow.types[row.type].name, row.number, formatBriefly(row.createdAt, now, language)].join(' · ')
  return (
    <View className={styles.link}>
      <View {...press(() => open('deskCase', { id: row._id }), { role: 'button' })}>
        <View className={styles.top}>
          <View className={styles.title}>{row.title}</View>
          <StateTag state={row.state} reader='official' />
        </View>
        <View className={styles.meta}>{meta}</View>
        <TimeLeft row={row} />
        {about && <View className={styles.meta}>{about}</View>}
      </View>
      {children}
    </View>
  )
}
