import { ROLE_POWERS } from '@contract/permissions'
import type { MemberContext } from '../kit/context'
import type { Street } from '../kit/street'

/** Whether somebody sees figures of the whole street: who works in a command centre, and who administers the street. */
export const seesWholeStreet = ({ memberships }: MemberContext['account'], { offices }: Street): boolean =>
  memberships.some(
    ({ role, officeId }) =>
      ROLE_POWERS[role].rights.includes('street.configure') || offices.get(officeId)?.kind === 'centre',
  )
