import { View } from '@tarojs/components'
import { press } from '@/lib/a11y'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'
import { Icon } from '../Icon/Icon'
import styles from './EmergencyLines.module.scss'

const LINES = [
  ['110', 'police'],
  ['119', 'fire'],
  ['120', 'ambulance'],
  ['122', 'traffic'],
] as const

/** The numbers for what cannot wait for a report. */
export function EmergencyLines() {
  const text = useText().components.emergency
  return (
    <View className={styles.box}>
      <View className={styles.title}>{text.title}</View>
      <View className={styles.lines}>
        {LINES.map(([number, line]) => (
          <View
            key={number}
            className={styles.line}
            {...press(() => dial(number), { role: 'button', label: text.call(number, text.lines[line]) })}
          >
            <View className={styles.number}>
              <Icon name='phone' size='small' />
              {number}
            </View>
            <View className={styles.name}>{text.lines[line]}</View>
          </View>
        ))}
      </View>
    </View>
  )
}
