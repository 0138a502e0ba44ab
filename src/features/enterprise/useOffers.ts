import { useState } from 'react'
import { useDraft } from '@/lib/drafts'
import { newRequestId } from '@/lib/ids'
import { emptyOffer, type OfferDraft, offerBeside } from './offers'

/** The offers that are being compared; kept on this device until they are cleared. */
export function useOffers() {
  const [initial] = useState(() => ({ offers: [emptyOffer(newRequestId()), emptyOffer(newRequestId())] }))
  const { value, change, discard } = useDraft('offers', initial)
  const { offers } = value
  const put = (next: (offers: OfferDraft[]) => OfferDraft[]) => change((kept) => ({ offers: next(kept.offers) }))
  return {
    offers,
    clear: discard,
    set: (id: string, part: Partial<OfferDraft>) =>
      put((all) => all.map((offer) => (offer.id === id ? { ...offer, ...part } : offer))),
    remove: (id: string) => put((all) => all.filter((offer) => offer.id !== id)),
    add: () => put((all) => [...all, offerBeside(newRequestId(), all.at(-1))]),
  }
}
