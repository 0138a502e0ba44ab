import type { Point } from '@contract/street'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { MapView } from './MapView'

interface StreetMapProps {
  pin?: Point
  /** The community that was chosen: its name is shown before others. */
  communityId?: string
  onPick?(point: Point): void
}

/** The map of this street with its communities; nothing while the street is not known yet. */
export function StreetMap({ pin, communityId, onPick }: StreetMapProps) {
  const text = useText().components.place
  const street = useStreet()
  const nameOf = useNameOf()
  if (!street.data) return null
  const { centre, outline, communities } = street.data
  const chosenFirst = [...communities].sort((a, b) => Number(b._id === communityId) - Number(a._id === communityId))
  const landmarks = chosenFirst.map((community) => ({ name: nameOf(community), point: community.centre }))
  return (
    <MapView centre={centre} outline={outline} landmarks={landmarks} pin={pin} onPick={onPick} label={text.mapLabel} />
  )
}
