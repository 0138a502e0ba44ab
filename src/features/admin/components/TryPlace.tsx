import { ADDRESS_TRIED_MOST, type PlaceNames } from '@contract/adminPlace'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { usePlaceTrial } from '@/lib/data/admin'
import { useNameOf } from '@/lib/data/street'
import { useDebounced } from '@/lib/debounce'
import { useAdminText } from '@/lib/i18n/parts/admin'
import styles from './Manage.module.scss'

const PAUSE_MS = 500

interface TryPlaceProps {
  /** Names that are tried as if they were saved. */
  draft?: PlaceNames
}

/** An address to try the names with: where it lies, who is responsible there, and why. */
export function TryPlace({ draft }: TryPlaceProps) {
  const text = useAdminText()
  const words = text.manage.places
  const nameOf = useNameOf()
  const [address, setAddress] = useState('')
  const typed = address.trim()
  const asked = useDebounced(JSON.stringify({ address: typed, draft }), PAUSE_MS)
  const trial = usePlaceTrial(asked, typed !== '').data
  const place = trial && [trial.community, trial.block].map(nameOf).filter(Boolean).join(' · ')
  return (
    <View className={styles.form}>
      <TextInput
        label={words.try}
        placeholder={words.tryHint}
        most={ADDRESS_TRIED_MOST}
        value={address}
        onChange={setAddress}
      />
      {typed !== '' && trial && !place && <Notice tone='warn'>{words.nowhere}</Notice>}
      {typed !== '' && trial && place && (
        <Notice tone='good' icon='pin'>
          <View className={styles.name}>{words.lies(place)}</View>
          {trial.person && <View>{words.person(trial.person.name, trial.person.phone)}</View>}
          <View>{words.because(text.desk.suggestion.quote(trial.words))}</View>
        </Notice>
      )}
    </View>
  )
}
