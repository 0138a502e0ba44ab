import {
  INVITATION_DAYS,
  INVITATION_LENGTH,
  INVITATION_LETTERS,
  type InvitationRow,
  type InvitationState,
} from '@contract/members'
import type { InvitationDoc, OfficeInvitation } from './peopleDocuments'
import { sealFor } from './sealFor'

export const INVITATION_MS = INVITATION_DAYS * 86_400_000

/** Where the invitation of a code stands; the code itself is kept nowhere. */
export const invitationId = (code: string): string => sealFor().lookup(`invitation/${code}`)

/** The code of a request: the same one for the same request, and one that nobody without the key can compute. */
export function codeOf(accountId: string, requestId: string): string {
  const bytes = Buffer.from(sealFor().lookup(`invitation of ${accountId}/${requestId}`), 'base64url')
  return [...bytes.subarray(0, INVITATION_LENGTH)]
    .map((byte) => INVITATION_LETTERS[byte % INVITATION_LETTERS.length])
    .join('')
}

export const forWhomPlace = (id: string) => ({ collection: 'invitations', id, field: 'forWhom' })

export const isIntoOffice = (doc: InvitationDoc): doc is OfficeInvitation =>
  doc.officeId !== undefined && doc.role !== undefined

export function invitationRow(doc: OfficeInvitation, now: number): InvitationRow {
  const { _id, officeId, role, forSealed, createdAt, expiresAt, byName, usedName } = doc
  return {
    _id,
    officeId,
    role,
    forWhom: forSealed ? sealFor().open(forSealed, forWhomPlace(_id)) : '',
    state: stateOf(doc, now),
    createdAt,
    expiresAt,
    invitedBy: byName,
    ...(usedName ? { usedBy: usedName } : {}),
  }
}

function stateOf({ usedAt, revokedAt, expiresAt }: InvitationDoc, now: number): InvitationState {
  if (usedAt !== undefined) return 'used'
  if (revokedAt !== undefined) return 'revoked'
  return expiresAt <= now ? 'expired' : 'open'
}
