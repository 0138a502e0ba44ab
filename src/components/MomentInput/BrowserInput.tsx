import { createElement } from 'react'
import { classes } from '@/lib/classes'
import styles from './MomentInput.module.scss'
import type { MomentInputProps } from './types'

interface BrowserInputProps extends MomentInputProps {
  type: 'date' | 'time' | 'datetime-local'
}

/** A day or a time of day in the browser's own field, which finger, mouse and keyboard all work. */
export function BrowserInput({ type, label, value, invalid, from, until, onChange }: BrowserInputProps) {
  return createElement('input', {
    type,
    className: classes(styles.input, invalid && styles.invalid),
    'aria-label': label,
    'aria-invalid': invalid,
    value,
    min: from,
    max: until,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  })
}
