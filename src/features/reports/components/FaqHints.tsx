import { QUERY_MOST } from '@contract/knowledge'
import type { ReportType } from '@contract/report'
import { useState } from 'react'
import { Card } from '@/components/Card/Card'
import { Confirm } from '@/components/Confirm/Confirm'
import { FaqItem } from '@/components/FaqItem/FaqItem'
import { useFaqs } from '@/lib/data/knowledge'
import { useDebounced } from '@/lib/debounce'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'

/** Types of report that an answer may spare. */
const ANSWERABLE: readonly ReportType[] = ['consult', 'help']
const LEAST = 6
const SHOWN = 2
const PAUSE_MS = 600

interface FaqHintsProps {
  type: ReportType | undefined
  text: string
  draft: { discard(): void }
}

/** Before a question is sent: answers that are there already. Who is helped by one may throw the draft away. */
export function FaqHints({ type, text, draft }: FaqHintsProps) {
  const words = useText().reports.hints
  const written = useDebounced(text.trim(), PAUSE_MS)
  const fits = type !== undefined && ANSWERABLE.includes(type) && written.length >= LEAST && text.trim() !== ''
  const faqs = useFaqs(written.slice(0, QUERY_MOST), SHOWN, fits).data ?? []
  const [asking, setAsking] = useState(false)
  if (!fits || faqs.length === 0) return null
  const drop = () => {
    draft.discard()
    open('home')
  }
  return (
    <Card title={words.title}>
      {faqs.map((faq) => (
        <FaqItem key={faq._id} faq={faq} onHelped={() => setAsking(true)} />
      ))}
      {asking && (
        <Confirm
          title={words.dropTitle}
          text={words.dropText}
          action={words.drop}
          onConfirm={drop}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  )
}
