/** Amounts are counted up to this. */
const MOST = 100

/** An amount as it is said where it is counted to a hundred at most. */
export const manyShown = (amount: number): string => (amount >= MOST ? '99+' : String(amount))
