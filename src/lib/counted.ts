import { COUNTED_MOST } from '@contract/case'

/** The length of a list of cases as it is shown: beyond what is counted, that there are more. */
export const countedCases = (count: number): string => (count >= COUNTED_MOST ? `${COUNTED_MOST - 1}+` : String(count))
