import { Button } from '@/components/Button/Button'
import { Confirm } from '@/components/Confirm/Confirm'
import { useAdminText } from '@/lib/i18n/parts/admin'

/** How something is taken out of use, and what is said before. */
export interface Retire {
  title: string
  text: string
  /** What the button says where it is not “停用”. */
  action?: string
  /** It is out of use now and may be brought back. */
  retired?: boolean
  run(retired: boolean): void
}

/** The button below an editor that takes the thing out of use after a question, or brings it back at once. */
export function RetireButton({ retire, onAsk }: { retire: Retire; onAsk(): void }) {
  const words = useAdminText().manage
  if (retire.retired) {
    return (
      <Button wide icon='undo' onPress={() => retire.run(false)}>
        {words.restore}
      </Button>
    )
  }
  return (
    <Button weight='danger' wide onPress={onAsk}>
      {retire.action ?? words.retire}
    </Button>
  )
}

/** Asks before something is taken out of use. */
export function RetireConfirm({ retire, onClose }: { retire: Retire; onClose(): void }) {
  const words = useAdminText().manage
  const { title, text, action = words.retire } = retire
  const confirm = () => {
    onClose()
    retire.run(true)
  }
  return <Confirm title={title} text={text} action={action} onConfirm={confirm} onClose={onClose} />
}
