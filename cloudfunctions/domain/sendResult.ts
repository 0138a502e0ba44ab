import type { MessageFailure } from '@contract/message'

/** What became of one attempt to send. */
export type SendResult =
  | { is: 'sent' }
  /** The person has not consented, or has taken it back. */
  | { is: 'refused' }
  /** Surely not sent; the same attempt may succeed later. */
  | { is: 'later'; errcode?: number }
  /** Surely not sent, and it will not be before somebody has mended something. */
  | { is: 'broken'; why: MessageFailure; errcode?: number }
  /** Perhaps sent: never tried again by itself. */
  | { is: 'unknown'; errcode?: number }

/** Codes of `subscribeMessage.send`, from its reference: developers.weixin.qq.com, mp-message-management. */
const BY_CODE: Readonly<Record<number, SendResult>> = {
  0: { is: 'sent' },
  43101: { is: 'refused' },
  [-1]: { is: 'later' },
  45009: { is: 'later' },
  45011: { is: 'later' },
  45047: { is: 'later' },
  40001: { is: 'later' },
  41001: { is: 'later' },
  42001: { is: 'later' },
  40003: { is: 'broken', why: 'person' },
  43004: { is: 'broken', why: 'person' },
  40037: { is: 'broken', why: 'template' },
  43116: { is: 'broken', why: 'template' },
  41030: { is: 'broken', why: 'argument' },
  47003: { is: 'broken', why: 'argument' },
  43107: { is: 'broken', why: 'forbidden' },
  43108: { is: 'broken', why: 'forbidden' },
  48001: { is: 'broken', why: 'forbidden' },
}

/** The connection was never there, or the platform turned the call away at its door. */
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETDOWN|ENETUNREACH|EHOSTDOWN|EHOSTUNREACH|EXCEED_)/

export function resultOfCode(errcode: number): SendResult {
  const known = BY_CODE[errcode] ?? ({ is: 'unknown' } as const)
  return known.is === 'sent' || known.is === 'refused' ? known : { ...known, errcode }
}

/** Of an error of the connection or of the platform, by its code. */
export const resultOfError = (code: string): SendResult => ({ is: NOT_SENT.test(code) ? 'later' : 'unknown' })
