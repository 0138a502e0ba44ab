import { ADDRESS_MOST } from '@contract/case'
import type { Point } from '@contract/street'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { CommunityPicker } from '../CommunityPicker/CommunityPicker'
import { Field } from '../Field/Field'
import { TextInput } from '../Field/TextInput'
import { StreetMap } from '../MapView/StreetMap'
import styles from './PlacePicker.module.scss'
import { usePinChoice } from './usePinChoice'

export interface Place {
  communityId?: string
  address: string
  point?: Point
}

interface PlacePickerProps {
  place: Place
  onChange(change: (place: Place) => Place): void
  errors: { communityId?: string; address?: string }
}

/** Where something is: the community, the address in words, and a spot on the map for who wants to show it. */
export function PlacePicker({ place, onChange, errors }: PlacePickerProps) {
  const text = useText().components.place
  const [problem, setProblem] = useState<string>()
  const pin = usePinChoice({
    communityId: place.communityId,
    onChoose: (point, address) =>
      onChange((current) => ({ ...current, point, address: current.address || address.slice(0, ADDRESS_MOST) })),
    onRefused: () => setProblem(text.refused),
  })
  const set = (part: Partial<Place>) => onChange((current) => ({ ...current, ...part }))

  return (
    <>
      <Field label={text.community} optional error={errors.communityId}>
        <CommunityPicker value={place.communityId} mayBeUnknown onChange={(communityId) => set({ communityId })} />
      </Field>
      <Field label={text.address} error={errors.address} optional>
        <TextInput
          label={text.address}
          value={place.address}
          most={ADDRESS_MOST}
          placeholder={text.addressHint}
          onChange={(address) => set({ address })}
        />
      </Field>
      <Field label={text.pin} optional error={problem}>
        {place.point && (
          <StreetMap key={`${place.point.lng},${place.point.lat}`} pin={place.point} communityId={place.communityId} />
        )}
        <View className={styles.buttons}>
          <Button icon='pin' onPress={() => pin.choose(place.point)}>
            {place.point ? text.changePin : text.choosePin}
          </Button>
          {place.point && (
            <Button weight='quiet' onPress={() => set({ point: undefined })}>
              {text.removePin}
            </Button>
          )}
        </View>
      </Field>
      {pin.sheet}
    </>
  )
}
