import type { MessageFieldType, MessageTemplate, MessageWord } from '@contract/message'

/** WeChat's limits for the values of a subscription message, in UTF-16 units, which is never less than it counts. */
const MOST: Readonly<Record<MessageFieldType, number>> = {
  thing: 20,
  character_string: 32,
  number: 32,
  letter: 32,
  symbol: 5,
  phrase: 5,
  name: 10,
  phone_number: 17,
  time: 32,
}

/** Characters that a type does not take; WeChat refuses the whole message for one of them. */
const UNWANTED: Partial<Record<MessageFieldType, RegExp>> = {
  character_string: /[^\x20-\x7e]/g,
  number: /[^\d.]/g,
  letter: /[^A-Za-z]/g,
  symbol: /[\p{L}\p{N}\s]/gu,
  phrase: /\P{Script=Han}/gu,
  phone_number: /[^\d+\- ]/g,
}

/** What stands where there is nothing to say, for WeChat takes no empty value. */
const NOTHING: Readonly<Record<MessageFieldType, string>> = {
  thing: '无',
  character_string: '-',
  number: '0',
  letter: 'x',
  symbol: '-',
  phrase: '无',
  name: '无',
  phone_number: '0',
  time: '无',
}

/** Types in which a cut may be shown by an ellipsis. */
const ELLIPSIS: readonly MessageFieldType[] = ['thing', 'name']

/** The type that WeChat gives to a field of this name: `thing2` is a `thing`. */
export const fieldType = (name: string): MessageFieldType => {
  const type = name.replace(/\d+$/, '')
  if (!(type in MOST)) throw new Error(`The message field "${name}" has a type that is not known`)
  return type as MessageFieldType
}

/** A text as a field of this type takes it: without what it refuses, and no longer than it may be; no character is cut in two. */
export function fitted(type: MessageFieldType, text: string): string {
  const unwanted = UNWANTED[type]
  const clean = (unwanted ? text.replace(unwanted, '') : text).replace(/\s+/g, ' ').trim()
  if (clean === '') return NOTHING[type]
  const most = MOST[type]
  if (clean.length <= most) return clean
  const end = ELLIPSIS.includes(type) ? '…' : ''
  let kept = ''
  for (const letter of clean) {
    if (kept.length + letter.length + end.length > most) break
    kept += letter
  }
  return kept.trimEnd() + end
}

/** The values of a message as WeChat's `subscribeMessage.send` takes them. */
export const messageData = (
  fields: MessageTemplate['fields'],
  words: Partial<Readonly<Record<MessageWord, string>>>,
): Record<string, { value: string }> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, word]) => [name, { value: fitted(fieldType(name), words[word] ?? '') }]),
  )
