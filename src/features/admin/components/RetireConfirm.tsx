import { Confirm } from '@/components/Confirm/Confirm'
import { useText } from '@/lib/i18n'

interface RetireConfirmProps {
  title: string
  text: string
  onConfirm(): void
  onClose(): void
}

/** Asks before something is taken out of use. */
export function RetireConfirm(props: RetireConfirmProps) {
  const words = useText().manage
  return <Confirm {...props} action={words.retire} />
}
