import type { CaseView } from '@contract/caseView'
import { Notice } from '@/components/Notice/Notice'
import { dangerOf } from '@/lib/caseData'
import { useInLanguage } from '@/lib/data/street'
import { useText } from '@/lib/i18n'

/** Why a report came in as urgent: what it told of danger to life, and what the person said of it. */
export function DangerNotice({ view }: { view: CaseView }) {
  const text = useText()
  const inLanguage = useInLanguage()
  const danger = dangerOf(view)
  if (!danger) return null
  const words = text.desk.case.danger
  const names = danger.names.map(({ name, nameEn }) => inLanguage(name, nameEn)).join(text.common.comma)
  const quoted = text.desk.suggestion.quote(danger.words)
  return (
    <Notice tone='bad'>
      {words.told(names, quoted)} {danger.saidSafe ? words.saidSafe : words.notAsked}
    </Notice>
  )
}
