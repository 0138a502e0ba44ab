import { View } from '@tarojs/components'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { Icon } from '../Icon/Icon'
import styles from './CheckRow.module.scss'

interface CheckRowProps {
  label: string
  checked: boolean
  onChange(checked: boolean): void
  invalid?: boolean
}

/** A box to tick with its words, never ticked beforehand. The whole row is the target. */
export function CheckRow({ label, checked, onChange, invalid }: CheckRowProps) {
  return (
    <View className={styles.row} {...press(() => onChange(!checked), { role: 'checkbox', checked, label })}>
      <View className={classes(styles.box, checked && styles.checked, invalid && styles.invalid)}>
        {checked && <Icon name='check' size='small' />}
      </View>
      <View className={styles.words}>{label}</View>
    </View>
  )
}
