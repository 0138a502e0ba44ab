import type { Point } from '@contract/street'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { MapView } from './MapView'

interface StreetMapProps {
  pin?: Point
  onPick?(point: Point): void
}

/** The map of this street with its communities; nothing while the street is not known yet. */
export function StreetMap({ pin, onPick }: StreetMapProps) {
  const text = useText().components.place
  const street = useStreet()
  const nameOf = useNameOf()
  if (!street.data) return null
  const { centre, outline, communities } = street.data
  const landmarks = communities.map((community) => ({ name: nameOf(community), point: community.centre }))
  return (
    <MapView centre={centre} outline={outline} landmarks={landmarks} pin={pin} onPick={onPick} label={text.mapLabel} />
  )
}
