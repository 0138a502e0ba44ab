import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'

/** The hotline, for whoever would rather speak to somebody; `large` makes it a button that cannot be overlooked. */
export function HotlineRow({ large }: { large?: boolean }) {
  const text = useText().home
  const street = useStreet()
  const hotline = street.data?.hotline
  if (!hotline) return null
  if (large) {
    return (
      <Button icon='phone' wide onPress={() => dial(hotline)}>
        {text.sayByPhone(hotline)}
      </Button>
    )
  }
  return (
    <Card plain>
      <ListRow icon='phone' title={text.hotline(hotline)} onPress={() => dial(hotline)} />
    </Card>
  )
}
