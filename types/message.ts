import { z } from 'zod'
import { cursorInput, PAGE_MOST } from './case'
import type { Page } from './caseView'

/**
 * What WeChat tells people beside the inbox. To the reporter: the report was accepted, answered, is asked about, may be rated.
 * To officials: work has come, a limit has passed, a request waits for a decision, and each working morning what lies before
 * their office.
 */
export const REPORTER_MESSAGES = ['accepted', 'answered', 'asked', 'rate', 'mediation'] as const
/** To whoever belongs to an enterprise, or asked to: its news, and of its needs that there is something new. */
export const ENTERPRISE_MESSAGES = ['need', 'news'] as const
/** To the contact of a bank: that an enterprise shares its need, chose the offer, or shares it no longer. */
export const PARTNER_MESSAGES = ['referral'] as const
export const STAFF_MESSAGES = ['newOrder', 'overdue', 'decide', 'digest'] as const
export const MESSAGE_KINDS = [
  ...REPORTER_MESSAGES,
  ...ENTERPRISE_MESSAGES,
  ...PARTNER_MESSAGES,
  ...STAFF_MESSAGES,
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** What a reporter must have heard, by phone if there is no other way. */
export const MUST_HEAR: readonly MessageKind[] = ['answered', 'asked']
/** What one may switch off; without the others an answer, a question or a limit would be missed. */
export const OPTIONAL_MESSAGES = [
  'accepted',
  'rate',
  'news',
  'newOrder',
  'digest',
] as const satisfies readonly MessageKind[]
export type OptionalMessage = (typeof OPTIONAL_MESSAGES)[number]

/** What WeChat shows people to consent to in one go on the tap that sends a report. */
export const ASKED_AT_SUBMIT = ['answered', 'accepted', 'rate'] as const satisfies readonly MessageKind[]
/** Most templates in one question of `requestSubscribeMessage`. */
export const ASKED_MOST = 5

/** The kinds of fields of a subscription message, whose lengths WeChat limits. */
export const MESSAGE_FIELD_TYPES = [
  'thing',
  'character_string',
  'number',
  'letter',
  'symbol',
  'phrase',
  'name',
  'phone_number',
  'time',
] as const
export type MessageFieldType = (typeof MESSAGE_FIELD_TYPES)[number]

/** What a field of a template shows. */
export const MESSAGE_WORDS = [
  'number',
  'title',
  'stage',
  'office',
  'at',
  'by',
  'remark',
  'waiting',
  'overdue',
  'dueToday',
  'toDecide',
] as const
export type MessageWord = (typeof MESSAGE_WORDS)[number]

/** A template of the mini program, as its administrator chose it in WeChat's console. */
export interface MessageTemplate {
  templateId: string
  /** A long-term template: one consent holds until it is taken back. Otherwise each consent is one message. */
  longTerm: boolean
  /** Fields by their names in the template, such as `thing2`; the type is the name without its number. */
  fields: Readonly<Record<string, MessageWord>>
  /** The hint in the message: what the person can do. */
  remark: string
}

/** Everything about messages that is this street's. */
export interface MessageSettings {
  templates: Readonly<Record<MessageKind, MessageTemplate>>
  /** By action: what has become of the case, in at most five Chinese characters. */
  stages: Readonly<Record<string, string>>
  /** Which edition of the mini program a message opens. */
  edition: 'formal' | 'trial' | 'developer'
}

/** An id of the repository that stands for the one of WeChat's console. */
const PLACEHOLDER = /^placeholder-/

/** The kinds that WeChat tells nobody of: their template was never set. */
export const withoutTemplate = ({ templates }: MessageSettings): MessageKind[] =>
  MESSAGE_KINDS.filter((kind) => PLACEHOLDER.test(templates[kind].templateId))

/** The variable of a deployment that holds the id of a kind's template: `TEMPLATE_NEW_ORDER`. */
export const templateVariable = (kind: MessageKind): string =>
  `TEMPLATE_${kind.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`

/** What WeChat answered for a template: `ban` when the mini program may not send it, `filter` when titles are alike. */
export const CONSENT_RESULTS = ['accept', 'reject', 'ban', 'filter'] as const
export type ConsentResult = (typeof CONSENT_RESULTS)[number]

export const recordConsentsInput = z.strictObject({
  /** By template id. */
  results: z
    .record(z.string().min(1).max(100), z.enum(CONSENT_RESULTS))
    .refine((results) => Object.keys(results).length <= ASKED_MOST),
})

export const wishMessagesInput = z.strictObject({
  off: z.array(z.enum(OPTIONAL_MESSAGES)).max(OPTIONAL_MESSAGES.length),
})

/** How often WeChat will still tell somebody of a kind. */
export interface MessageQuota {
  kind: MessageKind
  templateId: string
  longTerm: boolean
  /** Messages that the person has consented to and that were not sent yet. */
  left: number
  /** The person switched it off in the settings here. */
  off: boolean
}

export interface MessagesView {
  /** Of the kinds that concern the caller: officials get those of their work too. */
  quotas: MessageQuota[]
}

/** Why a message could not be sent, in words that an administrator can act upon. */
export const FAILURES = ['argument', 'template', 'person', 'forbidden', 'tooLong', 'interrupted', 'unknown'] as const
export type MessageFailure = (typeof FAILURES)[number]

export const failedMessagesInput = z.strictObject({
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export const retryMessageInput = z.strictObject({ messageId: z.string().min(1).max(200) })

/** A message that was not sent; of the case only its number, for an administrator reads no cases. */
export interface FailedMessage {
  _id: string
  kind: MessageKind
  why: MessageFailure
  /** WeChat's own number of the error. */
  errcode?: number
  tries: number
  at: number
  nameMasked: string
  number?: string
}

/** With the first page: the kinds that have no template. */
export type FailedMessages = Page<FailedMessage> & { withoutTemplate?: MessageKind[] }

/** What lies before an office in the morning; figures go up to 100. */
export interface DigestFigures {
  waiting: number
  overdue: number
  dueToday: number
  toDecide: number
}

export interface DigestView extends DigestFigures {
  officeId: string
  officeName: string
  officeNameEn: string
  at: number
  unread: boolean
}
