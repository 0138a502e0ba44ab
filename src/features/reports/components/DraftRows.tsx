import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Confirm } from '@/components/Confirm/Confirm'
import { ListRow } from '@/components/ListRow/ListRow'
import { forgetDraft, type Kept } from '@/lib/drafts'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { reportDraftKey } from '@/lib/outgoing'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import type { ReportDraft } from '../reportDraft'
import styles from './DraftRows.module.scss'

const TITLE_SHOWN = 24

interface DraftRowsProps {
  accountId: string
  drafts: ReadonlyArray<Kept<ReportDraft>>
  onChange(): void
}

/** Reports that are still being written, each taken up or thrown away. */
export function DraftRows({ accountId, drafts, onChange }: DraftRowsProps) {
  const text = useText()
  const words = text.reports.box
  const language = useSettings((settings) => settings.language)
  const [asked, setAsked] = useState<string>()
  if (drafts.length === 0) return null
  const discard = () => {
    if (asked) forgetDraft(reportDraftKey(accountId, asked))
    setAsked(undefined)
    onChange()
  }
  return (
    <Card plain title={words.drafts(drafts.length)}>
      {drafts.map(({ requestId, value, savedAt, refusal }) => {
        const title = value.title || value.text || words.untitled
        const saved = text.components.draft.saved(formatTime(savedAt, 'dayTime', language))
        return (
          <View key={requestId} className={styles.row}>
            <View className={styles.main}>
              <ListRow
                icon={refusal ? 'alert' : 'edit'}
                title={title.length > TITLE_SHOWN ? `${title.slice(0, TITLE_SHOWN)}…` : title}
                about={refusal ? refusal.message : saved}
                onPress={() => open('newReport', { draft: requestId })}
              />
            </View>
            <Button weight='quiet' icon='trash' label={words.discard(title)} onPress={() => setAsked(requestId)}>
              {words.discardShort}
            </Button>
          </View>
        )
      })}
      {asked && (
        <Confirm
          title={text.components.draft.discardTitle}
          text={text.components.draft.discardText}
          action={words.discardShort}
          onConfirm={discard}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  )
}
