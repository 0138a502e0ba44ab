import {
  ENTERPRISE_MESSAGES,
  type MessageKind,
  type MessageTemplate,
  PARTNER_MESSAGES,
  REPORTER_MESSAGES,
  STAFF_MESSAGES,
} from '@contract/message'
import { isStaff, rightsOf } from '@contract/permissions'
import type { Collections } from './collections'
import { command, isDuplicate } from './database'
import type { AccountDoc, MessageQuotaDoc } from './peopleDocuments'

/** A consent beyond these adds nothing: nobody is sent more before they come back. */
const LEFT_MOST = 50

export const quotaId = (accountId: string, templateId: string): string => `${accountId}:${templateId}`

/** The kinds of messages that concern somebody. */
export const kindsFor = ({
  memberships,
  enterprises = [],
  enterprisesAsked = [],
  contactId,
}: Concerned): readonly MessageKind[] => [
  ...REPORTER_MESSAGES,
  ...(enterprises.length + enterprisesAsked.length > 0
    ? ENTERPRISE_MESSAGES
    : hearsNews(memberships)
      ? ['news' as const]
      : []),
  ...(contactId === undefined ? [] : PARTNER_MESSAGES),
  ...(memberships.some(isStaff) ? STAFF_MESSAGES : []),
]

/** Who visits enterprises hears of visits that were planned for them, who mediates of shifts. */
const hearsNews = (memberships: AccountDoc['memberships']): boolean =>
  rightsOf(memberships).some((right) => right === 'enterprise.visit' || right === 'dispute.mediate')

export type Concerned = Pick<AccountDoc, 'memberships' | 'enterprises' | 'enterprisesAsked' | 'contactId'>

/** One more message may be sent; of a long-term template any number. */
export async function grant(
  { messageQuotas }: Collections,
  accountId: string,
  { templateId, longTerm }: MessageTemplate,
  now: number,
): Promise<void> {
  const _id = quotaId(accountId, templateId)
  const change = longTerm ? { lasting: true } : { left: command.inc(1) }
  const add = () => messageQuotas.update({ _id, left: command.lt(LEFT_MOST) }, { ...change, at: now })
  if (await add()) return
  const first: MessageQuotaDoc = { _id, accountId, left: longTerm ? 0 : 1, lasting: longTerm, at: now }
  try {
    await messageQuotas.create(first)
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // Made at the same moment by another tap, or full.
    await add()
  }
}

/** Takes one message off what somebody has consented to; `false` when nothing is left. Atomic. */
export async function takeOne(
  collections: Collections,
  accountId: string,
  template: MessageTemplate,
): Promise<boolean> {
  const _id = quotaId(accountId, template.templateId)
  const { messageQuotas } = collections
  if (template.longTerm) return messageQuotas.update({ _id, lasting: true }, { lasting: true })
  return messageQuotas.update({ _id, left: command.gt(0) }, { left: command.inc(-1) })
}

/** Gives back what was taken for a message that was surely not sent. */
export async function giveBack(
  { messageQuotas }: Collections,
  accountId: string,
  { templateId, longTerm }: MessageTemplate,
): Promise<void> {
  if (!longTerm) await messageQuotas.update({ _id: quotaId(accountId, templateId) }, { left: command.inc(1) })
}

/** WeChat says that the person does not want it any more, whatever was counted here. */
export async function dropQuota(
  { messageQuotas }: Collections,
  accountId: string,
  { templateId }: MessageTemplate,
): Promise<void> {
  await messageQuotas.update({ _id: quotaId(accountId, templateId) }, { left: 0, lasting: false })
}

/** Whether a message of the template could be sent now. */
export const hasQuota = (quota: MessageQuotaDoc | undefined, { longTerm }: MessageTemplate): boolean =>
  quota !== undefined && (longTerm ? quota.lasting : quota.left > 0)
