import { View } from '@tarojs/components'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import styles from './Chips.module.scss'

export interface Chip {
  key: string
  name: string
  chosen: boolean
  onPress(): void
}

/** Short ways to parts of a list. On a phone they stand in one line that is pushed sideways. */
export function Chips({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <View className={styles.chips} {...aria({ role: 'radiogroup', label })}>
      {chips.map(({ key, name, chosen, onPress }) => (
        <View
          key={key}
          className={classes(styles.chip, chosen && styles.chosen)}
          {...press(onPress, { role: 'radio', checked: chosen })}
        >
          {name}
        </View>
      ))}
    </View>
  )
}
