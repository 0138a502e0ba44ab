import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { aria } from '@/lib/a11y'
import styles from './QrCode.module.scss'
import { qrPicture } from './qrPicture'

interface QrCodeProps {
  /** What a scanner reads: best a link, at most some 300 characters, or phones need to come close. */
  text: string
  /** What it is for, for who cannot see it. */
  label: string
  /** A line below that says what happens to who scans it. */
  about?: string
}

/** A QR code to be scanned from the screen or printed: always dark on white, also on a dark page. */
export function QrCode({ text, label, about }: QrCodeProps) {
  const picture = useMemo(() => qrPicture(text), [text])
  return (
    <View className={styles.frame}>
      <Image className={styles.picture} src={picture} mode='aspectFit' {...aria({ role: 'img', label })} />
      {about && <View className={styles.about}>{about}</View>}
    </View>
  )
}
