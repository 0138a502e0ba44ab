/** Languages that mediators speak and parties ask for: those of the city, and of the traders who come to it. */
export const SPOKEN = [
  'zh',
  'yiwu',
  'en',
  'ar',
  'fa',
  'ru',
  'ko',
  'ja',
  'fr',
  'es',
  'pt',
  'hi',
  'ur',
  'tr',
  'vi',
  'th',
  'sign',
] as const
export type Spoken = (typeof SPOKEN)[number]

/** What a party can say it needs: the common language is what everybody speaks with anyway. */
export const ASKED_LANGUAGES = SPOKEN.filter((spoken): spoken is Exclude<Spoken, 'zh'> => spoken !== 'zh')
