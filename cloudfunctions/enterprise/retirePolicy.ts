import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { refuseOtherOffices } from './policyOffice'
import { policyView } from './policyRows'

/** Takes a policy out of the library; nobody is reminded of it any more. */
export const retirePolicy: Handler<'enterprise.retirePolicy'> = async (context, { policyId, version }) => {
  await refuseOtherOffices(context)
  const retired = await configure(context, {
    what: 'policies',
    id: policyId,
    version,
    change: (before) => {
      if (!before || before.retired) throw new Refusal('NOT_FOUND', 'policyNotFound')
      const { remindAt: _, ...others } = before
      return { ...others, retired: true }
    },
  })
  return policyView(retired)
}
