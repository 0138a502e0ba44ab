import { canRead } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import type { AccountDoc } from '../kit/peopleDocuments'

/** Whether somebody may still read a case: who has left its office since hears nothing more of it. */
export const mayReadNow = (account: AccountDoc | undefined, theCase: CaseDoc): boolean =>
  account !== undefined &&
  canRead(
    {
      kind: 'account',
      accountId: account._id,
      nameMasked: account.nameMasked,
      memberships: account.memberships,
      enterpriseIds: (account.enterprises ?? []).map(({ enterpriseId }) => enterpriseId),
    },
    theCase,
  )
