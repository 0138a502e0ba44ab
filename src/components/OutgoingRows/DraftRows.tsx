import { View } from '@tarojs/components'
import { useState } from 'react'
import { forgetDraft, type Kept } from '@/lib/drafts'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { Button } from '../Button/Button'
import { Card } from '../Card/Card'
import { Confirm } from '../Confirm/Confirm'
import { ListRow } from '../ListRow/ListRow'
import styles from './DraftRows.module.scss'

const TITLE_SHOWN = 24

interface DraftRowsProps<T> {
  drafts: ReadonlyArray<Kept<T>>
  /** The first words of one, or whom it is about; empty when nothing was written. */
  titleOf(value: T): string
  /** Under which key it is kept on this device. */
  keyOf(requestId: string): string
  /** Takes it up again. */
  onOpen(requestId: string): void
  onChange(): void
}

/** What is still being written, each taken up or thrown away. */
export function DraftRows<T>({ drafts, titleOf, keyOf, onOpen, onChange }: DraftRowsProps<T>) {
  const text = useText()
  const words = text.reports.box
  const language = useSettings((settings) => settings.language)
  const [asked, setAsked] = useState<string>()
  if (drafts.length === 0) return null
  const discard = () => {
    if (asked) forgetDraft(keyOf(asked))
    setAsked(undefined)
    onChange()
  }
  return (
    <Card plain title={words.drafts(drafts.length)}>
      {drafts.map(({ requestId, value, savedAt, refusal }) => {
        const title = titleOf(value) || words.untitled
        const saved = text.components.draft.saved(formatTime(savedAt, 'dayTime', language))
        return (
          <View key={requestId} className={styles.row}>
            <View className={styles.main}>
              <ListRow
                icon={refusal ? 'alert' : 'edit'}
                title={title.length > TITLE_SHOWN ? `${title.slice(0, TITLE_SHOWN)}…` : title}
                about={refusal ? refusal.message : saved}
                onPress={() => onOpen(requestId)}
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
