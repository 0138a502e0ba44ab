import { useText } from '@/lib/i18n'
import type { KeptOffer } from './needData'

/** How an offer of a need is called: its number and who made it. */
export function useOfferName(): (offer: KeptOffer) => string {
  const words = useText().need.case
  return ({ order, partner }) => `${words.offer(order)} · ${partner}`
}
