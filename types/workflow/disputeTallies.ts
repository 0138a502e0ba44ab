/** Where, by whom and about what it was settled, and the money in it. */
export const SETTLED = [
  { name: 'dispute:out' },
  { name: 'dispute:out:type', of: 'type' },
  { name: 'dispute:out:layer', of: 'layer' },
  { name: 'dispute:out:team', of: 'team' },
  { name: 'dispute:money', sum: 'amount' },
  { name: 'dispute:money:type', of: 'type', sum: 'amount' },
  { name: 'dispute:money:layer', of: 'layer', sum: 'amount' },
  { name: 'dispute:money:team', of: 'team', sum: 'amount' },
] as const

/** Where, by whom and about what it was not. */
export const LOST = [
  { name: 'dispute:lost:type', of: 'type' },
  { name: 'dispute:lost:layer', of: 'layer' },
  { name: 'dispute:lost:team', of: 'team' },
] as const

/** Who was given it: once more for each committee that it comes to. */
export const GIVEN = [
  { name: 'dispute:in:layer', of: 'layer' },
  { name: 'dispute:in:team', of: 'team' },
] as const
