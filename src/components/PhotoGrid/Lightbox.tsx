import { Image, View } from '@tarojs/components'
import { dialog, press } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { Icon } from '../Icon/Icon'
import { useDialog } from '../Sheet/useDialog'
import styles from './PhotoGrid.module.scss'

interface LightboxProps {
  url: string
  label: string
  onClose(): void
}

/** One photo over the whole page; in the mini program WeChat shows it instead. */
export function Lightbox({ url, label, onClose }: LightboxProps) {
  const text = useText()
  const id = useDialog(onClose)
  return (
    <View id={id} className={styles.lightbox} onClick={onClose} {...dialog(label)}>
      <Image className={styles.whole} src={url} mode='aspectFit' />
      <View className={styles.close} {...press(onClose, { role: 'button', label: text.common.close })}>
        <Icon name='close' />
      </View>
    </View>
  )
}
