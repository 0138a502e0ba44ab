import { randomUUID } from 'node:crypto'
import { transact } from '../../cloudfunctions/kit/collections'
import { codeOf, INVITATION_MS, invitationId } from '../../cloudfunctions/kit/invitations'
import { OFFICES } from '../../config/streets/beiyuan/offices'
import { STREET } from '../../config/streets/beiyuan/street'

/** Who invited, as the administrators' pages and their log show it. */
const SETUP = { id: 'setup', name: '系统部署' }

/**
 * An invitation to administer the street, from whoever holds the keys of the environment: nobody is there yet who could invite.
 * Returns its code, which is kept nowhere; the log of the administrators tells that it was made.
 */
export async function inviteAdministrator(now: number): Promise<{ code: string; expiresAt: number }> {
  const officeId = OFFICES.find(({ kind }) => kind === 'centre')?._id
  if (!officeId) throw new Error('The street has no command centre: its administrators belong to one.')
  const request = randomUUID()
  const code = codeOf(SETUP.id, request)
  const expiresAt = now + INVITATION_MS
  const street = STREET._id
  await transact(async (collections) => {
    await collections.invitations.create({
      ...{ _id: invitationId(code), street, officeId, role: 'administrator' },
      ...{ by: SETUP.id, byName: SETUP.name, createdAt: now, expiresAt },
    })
    await collections.adminLog.create({
      ...{ _id: `${SETUP.id}:${request}`, street, what: 'invitations', thing: officeId },
      ...{ who: SETUP.id, nameMasked: SETUP.name, before: null, after: { role: 'administrator' }, at: now },
    })
  })
  return { code, expiresAt }
}
