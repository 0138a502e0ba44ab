import { z } from 'zod'
import { seenVersion } from './admin'
import type { Edited } from './adminKnowledge'

/** What administrators edit of places: the names by which people call a community or a block (单元) of one. */

export const PLACE_KINDS = ['community', 'block'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export const PLACE_NAME_MOST = 30
export const PLACE_NAMES_MOST = 60
export const ADDRESS_TRIED_MOST = 200

const placeNames = {
  kind: z.enum(PLACE_KINDS),
  id: z.string().min(1).max(64),
  /** Estates, roads, landmarks, and whatever else people say. */
  names: z.array(z.string().trim().min(2).max(PLACE_NAME_MOST)).min(1).max(PLACE_NAMES_MOST),
}
export type PlaceNames = { kind: PlaceKind; id: string; names: string[] }

export const savePlaceInput = z.strictObject({ ...placeNames, version: seenVersion })

export const tryPlaceInput = z.strictObject({
  address: z.string().trim().min(1).max(ADDRESS_TRIED_MOST),
  /** Names that are not saved yet, tried as if they were. */
  draft: z.strictObject(placeNames).optional(),
})

interface Named {
  name: string
  nameEn: string
}

export type PlaceRow = Edited &
  Named & {
    _id: string
    kind: PlaceKind
    communityId: string
    names: string[]
    /** Whom to ask there. */
    person?: { name: string; phone: string }
  }

/** Where an address lies and who is responsible there; nothing where no name in it is known. */
export interface PlaceTrial {
  community?: Named
  block?: Named
  person?: { name: string; phone: string }
  /** The names that were read. */
  words: string[]
}
