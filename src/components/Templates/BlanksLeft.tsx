import { placesIn } from '@contract/template'
import { useText } from '@/lib/i18n'
import { Notice } from '../Notice/Notice'

/** Names the blanks of a template that are still in a text that somebody writes. */
export function BlanksLeft({ text }: { text: unknown }) {
  const words = useText().components.templates
  const blanks = typeof text === 'string' ? placesIn(text) : []
  if (blanks.length === 0) return null
  return <Notice tone='warn'>{words.unfilled(blanks)}</Notice>
}
