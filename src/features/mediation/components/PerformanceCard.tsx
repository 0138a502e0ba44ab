import type { CaseView } from '@contract/caseView'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { Notice } from '@/components/Notice/Notice'
import { formatDate, formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { confirmUntil, inForceSince, instalmentsOf, keptOf } from '../disputeData'

/** What is to be performed, what was, and the way to have the court confirm it. */
export function PerformanceCard({ view }: { view: CaseView }) {
  const { case: words, money } = useText().dispute
  const language = useSettings((settings) => settings.language)
  const since = inForceSince(view)
  if (since === undefined) return null
  const { confirmation, breach } = keptOf(view)
  const instalments = instalmentsOf(view)
  return (
    <>
      {breach && <Notice tone='bad'>{words.breachText}</Notice>}
      {instalments.length > 0 && (
        <Card title={words.performance}>
          <Facts
            facts={instalments.map(({ no, amount, dueOn, doneAt, lateAt }) => ({
              name: words.instalment(no),
              value: words.standing(
                money(amount),
                formatDate(dueOn, language),
                doneAt ? words.done : lateAt ? words.late : words.waiting,
              ),
            }))}
          />
        </Card>
      )}
      {view.state !== 'archived' && (
        <Card title={words.court}>
          {confirmation
            ? words.courtDone(formatDate(confirmation.appliedOn, language))
            : words.courtText(formatTime(confirmUntil(since), 'date', language))}
        </Card>
      )}
    </>
  )
}
