import type { ITouchEvent } from '@tarojs/components'
import { isH5 } from './platform'

export type Role =
  | 'alert'
  | 'alertdialog'
  | 'banner'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'main'
  | 'navigation'
  | 'radio'
  | 'radiogroup'
  | 'status'
  | 'switch'
  | 'tab'
  | 'tablist'

export interface AriaOptions {
  role?: Role
  label?: string
  checked?: boolean
  selected?: boolean
  disabled?: boolean
  expanded?: boolean
  /** Of a button that shows whether it is the chosen one. */
  pressed?: boolean
  hidden?: boolean
  /** Nothing outside of it can be used while it is there. */
  modal?: boolean
  level?: number
  live?: 'polite' | 'assertive'
}

type Attributes = Record<string, unknown>

/** Regions of a document, which a mini program does not have. */
const LANDMARKS: readonly Role[] = ['banner', 'main', 'navigation']

/** What a screen reader is told of an element, as each platform wants it written. */
export function aria(options: AriaOptions): Attributes {
  const { role, ...states } = options
  const attributes: Attributes = {}
  if (role && (isH5 || !LANDMARKS.includes(role))) attributes[isH5 ? 'role' : 'ariaRole'] = role
  for (const [name, value] of Object.entries(states)) {
    if (value === undefined) continue
    const key = isH5 ? `aria-${name}` : `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`
    attributes[key] = typeof value === 'boolean' ? String(value) : value
  }
  return attributes
}

/** Something that lies over the page and takes the keyboard, by its name. */
export const dialog = (label: string): Attributes => ({
  ...aria({ role: 'dialog', label, modal: true }),
  ...(isH5 ? { tabIndex: -1 } : {}),
})

interface KeyEvent {
  key?: string
  preventDefault?: () => void
  stopPropagation?: () => void
}

/** Makes an element pressable by finger, mouse, keyboard and screen reader alike. */
export function press(action: (() => void) | undefined, options: AriaOptions & { role: Role }): Attributes {
  const run = options.disabled ? undefined : action
  const attributes: Attributes = {
    ...aria(options),
    onClick: (event?: ITouchEvent) => {
      event?.stopPropagation?.()
      run?.()
    },
  }
  if (!isH5) return attributes
  attributes.tabIndex = options.disabled ? -1 : 0
  attributes.onKeyDown = (event: KeyEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault?.()
    event.stopPropagation?.()
    run?.()
  }
  return attributes
}
