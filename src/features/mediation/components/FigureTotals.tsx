import type { DisputeFigures } from '@contract/dispute'
import { Numbers } from '@/components/Figures/Numbers'
import { useText } from '@/lib/i18n'
import { rateOf } from '../disputeData'

/** The totals, with what the success rate is a share of. */
export function FigureTotals({ figures }: { figures: DisputeFigures }) {
  const { figures: words, money: amountOf } = useText().dispute
  const { accepted, settled, lost, money, oral, written, breached } = figures
  const totals: ReadonlyArray<readonly [name: string, value: string]> = [
    [words.accepted, String(accepted)],
    [words.settled, String(settled)],
    [words.rate, rateOf(figures)],
    [words.money, amountOf(money)],
    [words.written, String(written)],
    [words.oral, String(oral)],
    [words.failed, String(lost)],
    [words.breached, String(breached)],
  ]
  return <Numbers numbers={totals}>{words.rateAbout}</Numbers>
}
