import { Input } from '@tarojs/components'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { isH5 } from '@/lib/platform'
import styles from './Field.module.scss'

interface TextInputProps {
  label: string
  value: string
  onChange(value: string): void
  placeholder?: string
  most?: number
  /** `number`: digits only; `decimal`: with a point. */
  kind?: 'text' | 'number' | 'decimal' | 'password'
  invalid?: boolean
  /** Takes what is typed as soon as the page is there. */
  focus?: boolean
  onDone?(): void
}

/** A browser's number field drops leading zeros and has arrows; its telephone field has the same keys and neither. */
const DIGITS = (isH5 ? 'tel' : 'number') as 'number'

const DECIMAL = (isH5 ? 'text' : 'digit') as 'digit'

/** One line of text. */
export function TextInput(props: TextInputProps) {
  const { label, value, onChange, placeholder, most = 140, kind, invalid, focus, onDone } = props
  return (
    <Input
      className={classes(styles.input, invalid && styles.invalid)}
      placeholderClass={styles.placeholder}
      value={value}
      maxlength={most}
      type={kind === 'number' ? DIGITS : kind === 'decimal' ? DECIMAL : 'text'}
      password={kind === 'password'}
      placeholder={placeholder}
      focus={focus}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={onDone}
      {...aria({ label })}
    />
  )
}
