import type { EnterpriseView } from '@contract/enterprise'
import type { Context, MemberContext } from '../kit/context'
import type { AccountDoc } from '../kit/peopleDocuments'
import type { Handler } from '../kit/serve'
import { enterpriseView } from './enterpriseView'

/** The enterprises that the caller belongs to or has asked to join. */
export const enterprises: Handler<'account.enterprises'> = (context) => enterprisesOf(context, context.account)

/** The same after a change of the caller's own account or of an enterprise. */
export async function enterprisesNow(context: MemberContext): Promise<EnterpriseView[]> {
  const account = await context.collections.accounts.get(context.account._id)
  return account ? enterprisesOf(context, account) : []
}

async function enterprisesOf(context: Context, account: AccountDoc): Promise<EnterpriseView[]> {
  const ids = [
    ...(account.enterprises ?? []).map(({ enterpriseId }) => enterpriseId),
    ...(account.enterprisesAsked ?? []),
  ]
  const found = await Promise.all(ids.map((id) => context.collections.enterprises.get(id)))
  return found.flatMap((enterprise) => (enterprise ? (enterpriseView(enterprise, account._id) ?? []) : []))
}
