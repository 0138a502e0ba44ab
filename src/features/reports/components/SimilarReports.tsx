import type { SimilarReport } from '@contract/search'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Confirm } from '@/components/Confirm/Confirm'
import { Notice } from '@/components/Notice/Notice'
import { useText } from '@/lib/i18n'
import type { ReportDraft } from '../reportDraft'
import { useSimilarReports } from '../useSimilarReports'
import styles from './SimilarReports.module.scss'
import { SimilarRow } from './SimilarRow'

interface SimilarReportsProps {
  draft: Pick<ReportDraft, 'text' | 'title' | 'type' | 'place' | 'joins'> & { categoryId?: string }
  /** The report that this one is to be handled with; nothing when it stands for itself again. */
  onJoin(caseId: string | undefined): void
}

/** Says calmly that others have reported the same, for who would rather join them than begin anew. */
export function SimilarReports({ draft, onJoin }: SimilarReportsProps) {
  const words = useText().similar
  const rows = useSimilarReports(draft)
  const [others, setOthers] = useState<readonly string[]>([])
  const [asking, setAsking] = useState<SimilarReport>()
  if (draft.joins) {
    return (
      <Notice
        tone='good'
        action={
          <Button weight='quiet' onPress={() => onJoin(undefined)}>
            {words.undo}
          </Button>
        }
      >
        {words.joined}
      </Notice>
    )
  }
  const shown = rows.filter(({ caseId }) => !others.includes(caseId))
  if (shown.length === 0) return null
  return (
    <Card title={words.title}>
      <View className={styles.about}>{words.about}</View>
      {shown.map((row) => (
        <SimilarRow
          key={row.caseId}
          row={row}
          onJoin={() => setAsking(row)}
          onOther={() => setOthers([...others, row.caseId])}
        />
      ))}
      {asking && (
        <Confirm
          mild
          title={words.confirmTitle}
          text={words.confirmText}
          action={words.confirm}
          onClose={() => setAsking(undefined)}
          onConfirm={() => {
            onJoin(asking.caseId)
            setAsking(undefined)
          }}
        />
      )}
    </Card>
  )
}
