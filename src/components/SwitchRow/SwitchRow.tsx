import { View } from '@tarojs/components'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import styles from './SwitchRow.module.scss'

interface SwitchRowProps {
  title: string
  about?: string
  on: boolean
  onChange(on: boolean): void
}

/** Something that is on or off; its state stands beside the knob in words. */
export function SwitchRow({ title, about, on, onChange }: SwitchRowProps) {
  const text = useText()
  return (
    <View className={styles.row} {...press(() => onChange(!on), { role: 'switch', checked: on, label: title })}>
      <View className={styles.main}>
        <View>{title}</View>
        {about !== undefined && <View className={styles.about}>{about}</View>}
      </View>
      <View className={styles.state}>{on ? text.common.switchOn : text.common.switchOff}</View>
      <View className={classes(styles.track, on && styles.on)}>
        <View className={styles.knob} />
      </View>
    </View>
  )
}
