import { View } from '@tarojs/components'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { Icon, type IconName } from '../Icon/Icon'
import styles from './Choice.module.scss'
import { radioKeys } from './radioKeys'

export interface ChoiceOption<V extends string> {
  value: V
  name: string
  /** One line that explains it. */
  about?: string
  icon?: IconName
}

interface ChoiceProps<V extends string> {
  label: string
  options: ReadonlyArray<ChoiceOption<V>>
  value: V | undefined
  onChange(value: V): void
  invalid?: boolean
}

/** One of a few. The chosen one is marked by a tick as well as by colour. */
export function Choice<V extends string>({ label, options, value, onChange, invalid }: ChoiceProps<V>) {
  const explained = options.some((option) => option.about)
  const keys = radioKeys(
    options.length,
    options.findIndex((option) => option.value === value),
    (index) => {
      const option = options[index]
      if (option) onChange(option.value)
    },
  )
  return (
    <View
      className={classes(explained ? styles.grid : styles.chips, invalid && styles.invalid)}
      {...aria({ role: 'radiogroup', label })}
      {...keys.group}
    >
      {options.map((option, index) => {
        const chosen = option.value === value
        return (
          <View
            key={option.value}
            className={classes(explained ? styles.tile : styles.chip, chosen && styles.chosen)}
            {...press(() => onChange(option.value), { role: 'radio', checked: chosen })}
            {...keys.button(index)}
          >
            <View className={styles.name}>
              {option.icon && <Icon name={option.icon} size='small' />}
              <View>{option.name}</View>
              {chosen && !explained && <Icon name='check' size='small' />}
            </View>
            {chosen && explained && (
              <View className={styles.tick}>
                <Icon name='check' size='small' />
              </View>
            )}
            {option.about && <View className={styles.about}>{option.about}</View>}
          </View>
        )
      })}
    </View>
  )
}
