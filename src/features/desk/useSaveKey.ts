import { useEffect } from 'react'
import { isH5 } from '@/lib/platform'

/** Saves on Ctrl or Command and Enter, wherever in the form somebody writes. A field keeps its keys to itself, hence the capture. */
export function useSaveKey(save: () => void): void {
  useEffect(() => {
    if (!isH5) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      save()
    }
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  })
}
