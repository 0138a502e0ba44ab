/** Text as it is compared: one form for wide and narrow characters, small letters, every number as `0`. */
export const normaliseText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\d+/g, '0')

/** Runs of letters, characters and digits; what stands between them separates. */
export const runsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
