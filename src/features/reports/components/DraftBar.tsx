import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Confirm } from '@/components/Confirm/Confirm'
import { aria } from '@/lib/a11y'
import type { Draft } from '@/lib/drafts'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import styles from './DraftBar.module.scss'

/** Says that what is written is kept, and lets the person begin anew. */
export function DraftBar<T>({ draft }: { draft: Draft<T> }) {
  const text = useText().components.draft
  const language = useSettings((settings) => settings.language)
  const [asking, setAsking] = useState(false)
  if (draft.savedAt === undefined) return null
  const discard = () => {
    draft.discard()
    setAsking(false)
  }
  return (
    <View className={styles.bar}>
      <View className={styles.words} {...aria({ role: 'status' })}>
        {draft.restored && <View>{text.restored}</View>}
        <View className={styles.saved}>{text.saved(formatTime(draft.savedAt, 'clock', language))}</View>
      </View>
      <Button weight='quiet' icon='trash' onPress={() => setAsking(true)}>
        {text.discard}
      </Button>
      {asking && (
        <Confirm
          title={text.discardTitle}
          text={text.discardText}
          action={text.discardConfirm}
          onConfirm={discard}
          onClose={() => setAsking(false)}
        />
      )}
    </View>
  )
}
