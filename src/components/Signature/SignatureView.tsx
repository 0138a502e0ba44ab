import { View } from '@tarojs/components'
import { aria } from '@/lib/a11y'
import styles from './Signature.module.scss'
import { segmentsOf } from './strokes'

/** A signature as it was drawn. */
export function SignatureView({ signature, label }: { signature: string; label: string }) {
  return (
    <View className={styles.shown} {...aria({ role: 'img', label })}>
      <Strokes signature={signature} />
    </View>
  )
}

export function Strokes({ signature }: { signature: string }) {
  return (
    <>
      {segmentsOf(signature).map(({ left, top, length, angle }, index) => (
        <View
          // biome-ignore lint/suspicious/noArrayIndexKey: a line never moves once it is drawn
          key={index}
          className={styles.line}
          style={{ left: `${left}%`, top: `${top}%`, width: `${length}%`, transform: `rotate(${angle}deg)` }}
        />
      ))}
    </>
  )
}
