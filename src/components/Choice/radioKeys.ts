import { isH5 } from '@/lib/platform'

interface KeyEvent {
  key?: string
  preventDefault?: () => void
  currentTarget?: unknown
}

type Attributes = Record<string, unknown>

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * The keys of a group of radio buttons in a browser, as in any other: one stop of the Tab key for the whole group, arrows go from
 * one to the next, and a digit takes the first, second, third … at once. Answers what the group and each button need.
 */
export function radioKeys(count: number, chosen: number, choose: (index: number) => void) {
  if (!isH5) return { group: {}, button: (): Attributes => ({}) }
  const go = (event: KeyEvent, index: number): void => {
    event.preventDefault?.()
    choose(index)
    const group = event.currentTarget as HTMLElement
    group.querySelectorAll<HTMLElement>('[role="radio"]')[index]?.focus()
  }
  const onKeyDown = (event: KeyEvent): void => {
    const { key = '' } = event
    const step = STEPS[key]
    if (step !== undefined) go(event, chosen < 0 ? (step > 0 ? 0 : count - 1) : (chosen + step + count) % count)
    else if (/^[1-9]$/.test(key) && Number(key) <= count) go(event, Number(key) - 1)
  }
  return {
    group: { onKeyDown } as Attributes,
    button: (index: number): Attributes => ({ tabIndex: index === Math.max(0, chosen) ? 0 : -1 }),
  }
}
