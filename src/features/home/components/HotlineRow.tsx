import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'

/** The hotline, for whoever would rather speak to somebody. */
export function HotlineRow() {
  const text = useText().home
  const street = useStreet()
  const hotline = street.data?.hotline
  if (!hotline) return null
  return (
    <Card plain>
      <ListRow icon='phone' title={text.hotline(hotline)} label={text.callHotline} onPress={() => dial(hotline)} />
    </Card>
  )
}
