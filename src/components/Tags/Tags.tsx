import { View } from '@tarojs/components'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import type { ChoiceOption } from '../Choice/Choice'
import styles from '../Choice/Choice.module.scss'
import { Icon } from '../Icon/Icon'

interface TagsProps {
  label: string
  options: ReadonlyArray<ChoiceOption<string>>
  value: readonly string[]
  onChange(value: readonly string[]): void
  invalid?: boolean
}

/** Any number of a few. Each chosen one is marked by a tick as well as by colour. */
export function Tags({ label, options, value, onChange, invalid }: TagsProps) {
  const toggle = (tag: string) =>
    onChange(value.includes(tag) ? value.filter((other) => other !== tag) : [...value, tag])
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
