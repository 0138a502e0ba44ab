import type { AdminThing } from '@contract/admin'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import type { EditProblem } from '@/lib/data/admin'
import { useText } from '@/lib/i18n'
import { EditedBy } from './EditedBy'
import { HistorySheet } from './HistorySheet'
import styles from './Manage.module.scss'
import type { AdminDraft } from './useAdminDraft'

interface EditorSheetProps {
  title: string
  what: AdminThing
  /** Missing for a new thing, which has no history. */
  thing: { _id: string; editedBy?: string; editedAt?: number } | undefined
  draft: Pick<AdminDraft<object>, 'restored' | 'isStale' | 'discard'>
  problem: EditProblem | undefined
  busy: boolean
  onSave(): void
  onClose(): void
  /** A second button at the foot. */
  second?: ReactNode
  children: ReactNode
}

/** The frame of every editor: what was kept, what is wrong, who edited last and what, and the button that saves. */
export function EditorSheet(props: EditorSheetProps) {
  const { title, what, thing, draft, problem, busy, onSave, onClose, second, children } = props
  const text = useText()
  const [history, setHistory] = useState(false)
  if (thing && history) {
    return <HistorySheet title={title} what={what} thing={thing._id} onClose={() => setHistory(false)} />
  }
  const foot = (
    <>
      <Button weight='main' wide busy={busy} onPress={onSave}>
        {text.common.save}
      </Button>
      {second}
    </>
  )
  return (
    <Sheet title={title} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        <KeptNotice draft={draft} />
        {problem && <Notice tone='bad'>{problem.text}</Notice>}
        {children}
        {thing && <EditedBy thing={thing} onHistory={() => setHistory(true)} />}
      </View>
    </Sheet>
  )
}

/** Says that an unfinished edit was taken up again, and offers to begin anew. */
export function KeptNotice({ draft }: { draft: EditorSheetProps['draft'] }) {
  const words = useText().manage
  if (!draft.restored && !draft.isStale) return null
  return (
    <Notice tone={draft.isStale ? 'warn' : 'info'}>
      <View>{words.kept}</View>
      <Button weight='quiet' icon='undo' onPress={draft.discard}>
        {draft.isStale ? words.look : words.startOver}
      </Button>
    </Notice>
  )
}
