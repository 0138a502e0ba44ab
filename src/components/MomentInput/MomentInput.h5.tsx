import { createElement } from 'react'
import { classes } from '@/lib/classes'
import styles from './MomentInput.module.scss'
import type { MomentInputProps } from './types'

/** A day and a time of day in the browser's own field, which finger, mouse and keyboard all work. */
export function MomentInput({ label, value, invalid, onChange }: MomentInputProps) {
  return createElement('input', {
    type: 'datetime-local',
    className: classes(styles.input, invalid && styles.invalid),
    'aria-label': label,
    'aria-invalid': invalid,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  })
}
