import type { AdminThing } from '@contract/admin'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import type { EditProblem } from '@/lib/data/admin'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { EditedBy } from './EditedBy'
import { HistorySheet } from './HistorySheet'
import styles from './Manage.module.scss'
import { type Retire, RetireButton, RetireConfirm } from './Retire'
import type { AdminDraft } from './useAdminDraft'

interface EditorSheetProps {
  title: string
  what: AdminThing
  /** Missing for a new thing, which has no history. */
  thing: { _id: string; editedBy?: string; editedAt?: number } | undefined
  draft: Pick<AdminDraft<object>, 'restored' | 'isStale' | 'discard'>
  /** What an edit touches. */
  effect: string
  problem: EditProblem | undefined
  busy: boolean
  onSave(): void
  onClose(): void
  /** Missing for what is new or must stay. */
  retire?: Retire
  children: ReactNode
}

/** The frame of every editor: what was kept, what is wrong, who edited last and what, and the button that saves. */
export function EditorSheet(props: EditorSheetProps) {
  const { title, what, thing, draft, effect, problem, busy, onSave, onClose, retire, children } = props
  const text = useAdminText()
  const [beside, setBeside] = useState<'history' | 'retire'>()
  const comeBack = () => setBeside(undefined)
  if (thing && beside === 'history') {
    return <HistorySheet title={title} what={what} thing={thing._id} onClose={comeBack} />
  }
  if (retire && beside === 'retire') return <RetireConfirm retire={retire} onClose={comeBack} />
  const foot = (
    <>
      <Button weight='main' wide busy={busy} onPress={onSave}>
        {text.common.save}
      </Button>
      {retire && <RetireButton retire={retire} onAsk={() => setBeside('retire')} />}
    </>
  )
  return (
    <Sheet title={title} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        <KeptNotice draft={draft} />
        {problem && <Notice tone='bad'>{problem.text}</Notice>}
        <Notice>{effect}</Notice>
        {children}
        {thing && <EditedBy thing={thing} onHistory={() => setBeside('history')} />}
      </View>
    </Sheet>
  )
}

/** Says that an unfinished edit was taken up again, and offers to begin anew. */
export function KeptNotice({ draft }: { draft: EditorSheetProps['draft'] }) {
  const words = useAdminText().manage
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
