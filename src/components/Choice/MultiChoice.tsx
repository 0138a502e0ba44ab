import { View } from '@tarojs/components'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { Icon } from '../Icon/Icon'
import type { ChoiceOption } from './Choice'
import styles from './Choice.module.scss'

interface MultiChoiceProps {
  label: string
  options: ReadonlyArray<ChoiceOption<string>>
  value: readonly string[]
  onChange(value: string[]): void
  invalid?: boolean
}

/** Any of a few. The chosen ones are marked by a tick as well as by colour. */
export function MultiChoice({ label, options, value, onChange, invalid }: MultiChoiceProps) {
  const toggle = (chosen: string) =>
    onChange(value.includes(chosen) ? value.filter((each) => each !== chosen) : [...value, chosen])
  return (
    <View className={classes(styles.chips, invalid && styles.invalid)} {...aria({ role: 'group', label })}>
      {options.map((option) => {
        const chosen = value.includes(option.value)
        return (
          <View
            key={option.value}
            className={classes(styles.chip, chosen && styles.chosen)}
            {...press(() => toggle(option.value), { role: 'checkbox', checked: chosen })}
          >
            <View className={styles.name}>
              <View>{option.name}</View>
              {chosen && <Icon name='check' size='small' />}
            </View>
          </View>
        )
      })}
    </View>
  )
}
