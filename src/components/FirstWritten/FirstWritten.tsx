import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { originalOf } from '@/lib/caseData'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import styles from './FirstWritten.module.scss'

/** What the person wrote before correcting it, for whoever asks; nothing where nothing was corrected. */
export function FirstWritten({ view }: { view: CaseView }) {
  const words = useText().components.firstWritten
  const [shown, setShown] = useState(false)
  const original = originalOf(view)
  if (!original) return null
  return (
    <View>
      <Button weight='quiet' icon='down' expanded={shown} onPress={() => setShown(!shown)}>
        {shown ? words.hide : words.show}
      </Button>
      {shown && (
        <View className={styles.text}>
          {original.text && <View>{original.text}</View>}
          {original.address && <View>{words.address(original.address)}</View>}
        </View>
      )}
    </View>
  )
}
