import type { AdminThing } from '@contract/admin'
import { Sheet } from '@/components/Sheet/Sheet'
import { useAdminLog } from '@/lib/data/admin'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { LogRows } from './LogRows'

interface HistorySheetProps {
  title: string
  what: AdminThing
  thing: string
  onClose(): void
}

/** Everything that was changed in one thing, the latest first. */
export function HistorySheet({ title, what, thing, onClose }: HistorySheetProps) {
  const words = useAdminText().manage
  const found = useAdminLog({ what, thing })
  return (
    <Sheet title={`${title} · ${words.history}`} onClose={onClose}>
      <LogRows found={found} plain />
    </Sheet>
  )
}
