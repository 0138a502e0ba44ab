import type { Dictionary } from '@/lib/i18n/types'

/** What an edit of the roster keeps as codes, in names. */
export function mediatorWords(field: string, value: unknown, { dispute, mediators }: Dictionary): unknown {
  if (!Array.isArray(value)) return value
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    types: Object.fromEntries(Object.entries(dispute.types).map(([type, { name }]) => [type, name])),
    languages: mediators.languages,
    qualifications: mediators.qualifications,
  }
  return value.map((each) => names[field]?.[String(each)] ?? each)
}
