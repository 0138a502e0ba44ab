import { useReachBottom } from '@tarojs/taro'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'

interface MoreRowsProps {
  more: boolean
  busy: boolean
  onMore(): void
}

/** The end of a list that comes page by page: it goes on by itself at the bottom, or by its button. */
export function MoreRows({ more, busy, onMore }: MoreRowsProps) {
  const text = useText().common
  useReachBottom(() => {
    if (more && !busy) onMore()
  })
  if (!more) return null
  return (
    <Button weight='quiet' wide busy={busy} onPress={onMore}>
      {busy ? text.loadingMore : text.more}
    </Button>
  )
}
