import { counted, type PluralWords } from '../plural'

/** A name or number in a sentence keeps its own direction and does not turn what stands beside it around. */
export const apart = (word: string | number): string => `\u2068${word}\u2069`

const count = (amount: number, words: PluralWords): string => counted('ar', amount, words)

export const minutes = (amount: number) =>
  count(amount, { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' })
export const hours = (amount: number) =>
  count(amount, { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', other: '# ساعة' })
export const days = (amount: number) =>
  count(amount, { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' })
export const workingHours = (amount: number) =>
  count(amount, {
    one: 'ساعة عمل واحدة',
    two: 'ساعتا عمل',
    few: '# ساعات عمل',
    other: '# ساعة عمل',
  })
export const workingDays = (amount: number) =>
  count(amount, {
    one: 'يوم عمل واحد',
    two: 'يوما عمل',
    few: '# أيام عمل',
    many: '# يوم عمل',
    other: '# يوم عمل',
  })
export const photos = (amount: number) =>
  count(amount, { one: 'صورة واحدة', two: 'صورتان', few: '# صور', other: '# صورة' })
export const reports = (amount: number) =>
  count(amount, { one: 'بلاغ واحد', two: 'بلاغان', few: '# بلاغات', many: '# بلاغًا', other: '# بلاغ' })
export const persons = (amount: number) =>
  count(amount, { one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' })
export const letters = (amount: number) =>
  count(amount, { one: 'حرف واحد', two: 'حرفان', few: '# أحرف', many: '# حرفًا', other: '# حرف' })
export const metres = (amount: number) =>
  count(amount, { one: 'متر واحد', two: 'متران', few: '# أمتار', many: '# مترًا', other: '# متر' })
