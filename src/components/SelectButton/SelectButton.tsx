import { View } from '@tarojs/components'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { Icon } from '../Icon/Icon'
import styles from './SelectButton.module.scss'

interface SelectButtonProps {
  label: string
  value: string
  placeholder: string
  invalid?: boolean
  /** Missing where something around it opens the list. */
  onPress?(): void
}

/** Shows what is chosen and opens the list to choose from. */
export function SelectButton({ label, value, placeholder, invalid, onPress }: SelectButtonProps) {
  const named = { role: 'button', label: `${label} ${value || placeholder}` } as const
  return (
    <View
      className={classes(styles.select, invalid && styles.invalid)}
      {...(onPress ? press(onPress, named) : aria(named))}
    >
      <View className={classes(styles.value, !value && styles.placeholder)}>{value || placeholder}</View>
      <Icon name='down' size='small' />
    </View>
  )
}
