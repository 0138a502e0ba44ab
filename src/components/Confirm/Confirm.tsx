import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { Sheet } from '../Sheet/Sheet'

interface ConfirmProps {
  title: string
  text: string
  /** What the button that goes ahead says. */
  action: string
  onConfirm(): void
  onClose(): void
  /** Nothing is lost by it. */
  mild?: boolean
}

/** Asks before something that cannot be taken back. */
export function Confirm({ title, text, action, onConfirm, onClose, mild }: ConfirmProps) {
  const { common } = useText()
  const foot = (
    <>
      <Button weight={mild ? 'main' : 'danger'} wide onPress={onConfirm}>
        {action}
      </Button>
      <Button weight='quiet' wide onPress={onClose}>
        {common.cancel}
      </Button>
    </>
  )
  return (
    <Sheet title={title} onClose={onClose} foot={foot}>
      {text}
    </Sheet>
  )
}
