import { useFiling } from '../useFiling'
import { FiledCard } from './FiledCard'
import { FilingForm } from './FilingForm'

/** Taking down one report after the other. */
export function FilingDesk({ accountId }: { accountId: string }) {
  const filing = useFiling(accountId)
  return filing.filed ? <FiledCard view={filing.filed} onAgain={filing.again} /> : <FilingForm filing={filing} />
}
