/** `JSON.parse` as the language defines it. */
export function parseJson(text: string, reviver?: (this: unknown, key: string, value: unknown) => unknown): unknown
