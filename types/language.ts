/**
 * Languages in which the product speaks. Chinese comes first everywhere. Arabic covers a resident's pages; what is not
 * written in it, and what functions and the street's own data say, is English there.
 */
export const LANGUAGES = ['zh', 'en', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]
