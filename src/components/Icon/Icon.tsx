import { View } from '@tarojs/components'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import styles from './Icon.module.scss'

export type IconName =
  | 'alert'
  | 'bell'
  | 'camera'
  | 'check'
  | 'clock'
  | 'close'
  | 'complaint'
  | 'consult'
  | 'copy'
  | 'denounce'
  | 'down'
  | 'edit'
  | 'empty'
  | 'eye'
  | 'globe'
  | 'help'
  | 'home'
  | 'leave'
  | 'left'
  | 'list'
  | 'office'
  | 'phone'
  | 'pin'
  | 'plus'
  | 'praise'
  | 'refresh'
  | 'report'
  | 'right'
  | 'search'
  | 'send'
  | 'settings'
  | 'shield'
  | 'soundOff'
  | 'soundOn'
  | 'star'
  | 'starred'
  | 'suggest'
  | 'textSize'
  | 'trash'
  | 'undo'
  | 'user'

interface IconProps {
  name: IconName
  size?: 'small' | 'large'
}

/** A decorative icon in the colour of the text around it; what it means always stands beside it in words. */
export function Icon({ name, size }: IconProps) {
  return <View className={classes(styles.icon, styles[name], size && styles[size])} {...aria({ hidden: true })} />
}
