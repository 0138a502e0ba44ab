import { canRead } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import { linkTo } from '../domain/caseKeys'
import { actorOf } from '../kit/context'
import type { AccountDoc } from '../kit/peopleDocuments'

/**
 * Whether somebody may still hear of a case: who has left its office since hears nothing more of it. The contact of a bank reads no
 * case, and hears of what was shared with it once.
 */
export const mayReadNow = (account: AccountDoc | undefined, theCase: CaseDoc): boolean =>
  account !== undefined &&
  (canRead(actorOf(account), theCase) ||
    (account.contactId !== undefined && theCase.links.includes(linkTo.referred(account.contactId))))
