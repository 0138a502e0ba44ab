import type { Point } from '@contract/street'
import { useState } from 'react'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { StreetMap } from '../MapView/StreetMap'
import { Sheet } from '../Sheet/Sheet'
import styles from './PlacePicker.module.scss'
import type { PinChoice, PinChoiceOptions } from './usePinChoice'

/** In a browser, a spot is chosen on the map that we draw ourselves. */
export function usePinChoice({ communityId, onChoose }: PinChoiceOptions): PinChoice {
  const text = useText()
  const [open, setOpen] = useState(false)
  const [point, setPoint] = useState<Point>()

  const choose = (current: Point | undefined) => {
    setPoint(current)
    setOpen(true)
  }
  const finish = () => {
    if (point) onChoose(point, '')
    setOpen(false)
  }
  const foot = (
    <Button weight='main' wide disabled={!point} onPress={finish}>
      {text.components.place.usePin}
    </Button>
  )
  const sheet = open && (
    <Sheet title={text.components.place.pinHint} onClose={() => setOpen(false)} foot={foot}>
      <StreetMap pin={point} communityId={communityId} onPick={setPoint} />
      <div className={styles.notice}>{text.components.place.outlineNotice}</div>
    </Sheet>
  )
  return { choose, sheet }
}
