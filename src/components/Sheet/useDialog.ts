import { useEffect, useId, useRef } from 'react'
import { isH5 } from '@/lib/platform'

/** What lies over the page, the topmost last: keys belong to that one only. */
const open: string[] = []

const PRESSABLE = '[tabindex="0"], input, textarea, a[href]'

const pressableIn = (dialog: Element): HTMLElement[] =>
  [...dialog.querySelectorAll<HTMLElement>(PRESSABLE)].filter((element) => element.offsetParent !== null)

/**
 * Gives the keyboard to what lies on top of a page: Tab stays within it, Escape closes it, and afterwards the focus is
 * where it was. Answers the id that the outermost element must have. A phone has no such keys.
 */
export function useDialog(onClose: () => void): string {
  const id = useId()
  const latest = useRef(onClose)
  latest.current = onClose
  useEffect(() => {
    if (!isH5) return
    const before = document.activeElement
    const dialog = document.getElementById(id)
    open.push(id)
    // A field that asked for the focus itself keeps it.
    if (dialog && !dialog.contains(document.activeElement)) dialog.focus()

    const listen = (event: KeyboardEvent) => {
      if (open[open.length - 1] !== id) return
      if (event.key === 'Escape') latest.current()
      else if (event.key === 'Tab' && dialog) keepWithin(dialog, event)
    }
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', listen)
      open.splice(open.indexOf(id), 1)
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [id])
  return id
}

function keepWithin(dialog: HTMLElement, event: KeyboardEvent): void {
  const all = pressableIn(dialog)
  const [first] = all
  const last = all[all.length - 1]
  if (!first || !last) return
  const at = document.activeElement
  const outside = !at || !dialog.contains(at) || at === dialog
  const next = event.shiftKey
    ? outside || at === first
      ? last
      : undefined
    : outside || at === last
      ? first
      : undefined
  if (!next) return
  event.preventDefault()
  next.focus()
}
