import { View } from '@tarojs/components'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import { Icon } from '../Icon/Icon'
import styles from './Rating.module.scss'

interface RatingProps {
  value: number | undefined
  onChange(value: number): void
  invalid?: boolean
}

const LEVELS = [5, 4, 3, 2, 1]

/** The five levels of 政务服务好差评, each in words. */
export function Rating({ value, onChange, invalid }: RatingProps) {
  const text = useText().components.rating
  return (
    <View
      className={classes(styles.levels, invalid && styles.invalid)}
      {...aria({ role: 'radiogroup', label: text.label })}
    >
      {LEVELS.map((level) => (
        <View
          key={level}
          className={classes(styles.level, value === level && styles.chosen)}
          {...press(() => onChange(level), { role: 'radio', checked: value === level })}
        >
          <View className={styles.name}>{text.levels[level - 1]}</View>
          <View className={styles.score}>{level}</View>
          <View className={styles.tick}>{value === level && <Icon name='check' />}</View>
        </View>
      ))}
    </View>
  )
}
