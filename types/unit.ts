/** 党建+单元: the four levels at which somebody of the street answers for an area. */
export const UNIT_LEVELS = ['street', 'community', 'block', 'cell'] as const
export type UnitLevel = (typeof UNIT_LEVELS)[number]

/** The block (单元) that a case lies in, and whom to ask there. */
export interface UnitView {
  unitId: string
  name: string
  nameEn: string
  level: UnitLevel
  /** The person responsible, with the phone of the office: an official's, not a private one. */
  person: { name: string; phone: string }
}
