import type { CaseView } from '@contract/caseView'
import type { DisputeCount, FiledWay } from '@contract/dispute'
import { type Instalment, performanceOf } from '@contract/performance'

/** What the steps of a dispute keep, as its page shows it. */
interface Kept {
  call?: { officeId: string; dueAt: number; lateAt?: number }
  application?: { facts: string; request: string }
  origin?: { way: FiledWay | 'report'; body?: string; number?: string }
  refusal?: { reason: string; note?: string }
  notice?: { at: number }
  consents?: Record<string, { at: number }>
  extension?: { moreDays: number; note: string }
  extensionConsents?: Record<string, { at: number }>
  agreement?: Agreement
  signatures?: Record<string, { signature: string; at: number }>
  mediatorSignature?: { signature: string; at: number }
  effect?: { at: number }
  oralAgreement?: { content: string; amount?: number; instalments?: Instalment[]; at: number }
  confirmation?: { appliedOn: string }
  breach?: { note: string; at: number }
}

export interface Agreement {
  facts: string
  points: string
  duties: string
  content: string
  way: string
  performBy: string
  amount?: number
  instalments?: Instalment[]
}

export const keptOf = ({ data }: CaseView): Kept => data as Kept

export const instalmentsOf = ({ data }: CaseView) => performanceOf(data)

/** When the agreement came into force, in writing or by word of mouth. */
export const inForceSince = (view: CaseView): number | undefined =>
  keptOf(view).effect?.at ?? keptOf(view).oralAgreement?.at

const DAY = 86_400_000
const CONFIRMATION_DAYS = 30

/** The last moment on which the court can be asked to confirm the agreement (人民调解法 Art. 33). */
export const confirmUntil = (since: number): number => since + CONFIRMATION_DAYS * DAY

/** Success rate: settled of what has ended, as a share in percent; a dash where nothing has. */
export function rateOf({ settled, lost }: Pick<DisputeCount, 'settled' | 'lost'>): string {
  const ended = settled + lost
  return ended === 0 ? '—' : `${Math.round((settled / ended) * 100)}%`
}
