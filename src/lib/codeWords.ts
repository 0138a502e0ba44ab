import type { MatterCode } from '@contract/matterCode'

/** A code as it is read: one that ends with its name tells both. */
export const codeWords = ({ code, name }: Pick<MatterCode, 'code' | 'name'>): string =>
  code.endsWith(name) ? name : `${code} ${name}`
