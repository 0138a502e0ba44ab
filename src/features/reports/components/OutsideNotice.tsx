import { outsideOf } from '@contract/outside'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import type { Place } from '@/components/PlacePicker/PlacePicker'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'
import styles from './Texts.module.scss'

/** Says before a report is sent that its place seems to lie elsewhere, and where to turn. It stops nobody. */
export function OutsideNotice({ place }: { place: Place }) {
  const words = useText().reports.form.outside
  const street = useStreet().data
  const nameOf = useNameOf()
  // What an older version kept on the device does not know the other streets.
  const outside = street?.elsewhere && outsideOf(place, street)
  if (!outside) return null
  const { hotline } = street
  return (
    <>
      <Notice tone='warn' icon='pin'>
        <View>{outside.elsewhere ? words.named(nameOf(outside.elsewhere), hotline) : words.far(hotline)}</View>
        <View className={styles.meta}>{words.stillSend}</View>
      </Notice>
      <Button icon='phone' wide onPress={() => dial(hotline)}>
        {words.call(hotline)}
      </Button>
    </>
  )
}
