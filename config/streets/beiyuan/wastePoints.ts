import type { WastePointDoc } from '../../../cloudfunctions/kit/streetDocuments'
import { COMMUNITIES, type CommunitySeed } from './communities'

export type WastePointSeed = Omit<WastePointDoc, 'street'>

/** The street has 301 points of the 两定四分 standard. How they spread, their numbers and their places are invented. */
const POINTS = 301
const STEP = 0.0006
const IN_A_ROW = 5

function pointsOf({ _id, name, nameEn, centre }: CommunitySeed, index: number): WastePointSeed[] {
  const count = Math.floor(POINTS / COMMUNITIES.length) + (index < POINTS % COMMUNITIES.length ? 1 : 0)
  return Array.from({ length: count }, (_, order) => {
    const number = String(order + 1).padStart(2, '0')
    const east = (order % IN_A_ROW) - (IN_A_ROW - 1) / 2
    const north = Math.floor(order / IN_A_ROW) - (count / IN_A_ROW - 1) / 2
    return {
      _id: `${_id.slice(2)}-${number}`,
      communityId: _id,
      name: `${name} ${number} 号垃圾分类点`,
      nameEn: `Waste point ${number}, ${nameEn}`,
      address: `${name} ${number} 号垃圾分类点`,
      point: { lng: round(centre.lng + east * STEP), lat: round(centre.lat + north * STEP) },
    }
  })
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** 垃圾分类点位: the points where sorted waste is left, each with a number of its own on its sign. */
export const WASTE_POINTS: readonly WastePointSeed[] = COMMUNITIES.flatMap(pointsOf)
