import { sealFor } from '../kit/sealFor'

const placeOf = (id: string) => ({ collection: 'enterprises', id, field: 'claim' })

/** What a claimant and an owner say about whose an enterprise is. */
export const claimPlace = {
  seal: (enterpriseId: string, words: string): string => sealFor().seal(words, placeOf(enterpriseId)),
  open: (enterpriseId: string, sealed: string): string => sealFor().open(sealed, placeOf(enterpriseId)),
}
