import { Textarea } from '@tarojs/components'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { isH5 } from '@/lib/platform'
import styles from './Field.module.scss'

interface TextAreaProps {
  label: string
  value: string
  onChange(value: string): void
  placeholder?: string
  most: number
  invalid?: boolean
  short?: boolean
  /** The person has turned to something else. */
  onLeave?(): void
}

/** Several lines of text. */
export function TextArea({ label, value, onChange, placeholder, most, invalid, short, onLeave }: TextAreaProps) {
  const name = aria({ label })
  return (
    <Textarea
      className={classes(styles.area, short && styles.short, invalid && styles.invalid)}
      placeholderClass={styles.placeholder}
      value={value}
      maxlength={most}
      placeholder={placeholder}
      disableDefaultPadding
      showConfirmBar={false}
      cursorSpacing={80}
      onBlur={onLeave}
      onInput={(event) => onChange(event.detail.value)}
      {...(isH5 ? { nativeProps: name } : name)}
    />
  )
}
