/** How many numbers stand for a character. */
export const DIMENSIONS = 24
/** A reader looks for patterns of so many characters that stand together. */
export const WIDTHS = [
  { size: 2, patterns: 96 },
  { size: 3, patterns: 48 },
] as const
/** Nothing stands before a message and after it: so a pattern may begin or end with its first and last character. */
export const MARGIN = 2

/** All patterns, and their slices: what a pattern expects at each of its characters. Slices of one place stand together. */
export const PATTERNS = WIDTHS.reduce((sum, { patterns }) => sum + patterns, 0)
export const SLICES = WIDTHS.reduce((sum, { size, patterns }) => sum + size * patterns, 0)

/** Numbers of characters: the margin, which says nothing, those that are not known, and from here on the known ones. */
export const NOTHING = 0
export const UNKNOWN = 1
export const FIRST_KNOWN = 2
