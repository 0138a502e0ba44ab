import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { accountView } from './accountView'
import { changeAccount } from './changeAccount'

/** Agrees to the privacy text of a version; the consents before it stay on record. */
export const agree: Handler<'account.agree'> = async (context, { version }) => {
  const { privacyVersion } = (await context.street()).doc
  if (version !== privacyVersion) throw new Refusal('CONSENT_OUTDATED', 'consentOutdated', { field: 'version' })
  const changed = await changeAccount(context, ({ consents }) =>
    consents.at(-1)?.version === version ? {} : { consents: [...consents, { version, at: context.now }] },
  )
  return accountView(context, changed)
}
