/** Languages in which the product speaks. Chinese comes first everywhere. */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
