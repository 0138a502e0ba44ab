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

interface DraftBarProps<T> {
  draft: Draft<T>
  /** Begins another one. */
  onAnother(): void
}

/** Says that what is written is kept; lets the person begin another one beside it, or throw this one away. */
export function DraftBar<T>({ draft, onAnother }: DraftBarProps<T>) {
  const text = useText().components.draft
  const language = useSettings((settings) => settings.language)
  const [asking, setAsking] = useState(false)
  if (draft.savedAt === undefined) return null
  const discard = () => {
    draft.discard()
    setAsking(false)
    onAnother()
  }
  const another = () => {
    draft.save()
    onAnother()
  }
  return (
    <View className={styles.bar}>
      <View className={styles.words} {...aria({ role: 'status' })}>
        {draft.restored && <View>{text.restored}</View>}
        <View className={styles.saved}>{text.saved(formatTime(draft.savedAt, 'clock', language))}</View>
      </View>
      <View className={styles.buttons}>
        {draft.restored && (
          <Button weight='quiet' icon='plus' onPress={another}>
            {text.another}
          </Button>
        )}
        <Button weight='quiet' icon='trash' onPress={() => setAsking(true)}>
          {text.discard}
        </Button>
      </View>
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
