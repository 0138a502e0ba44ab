import { Notice } from '@/components/Notice/Notice'
import { asFailure } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'

/** Why something was not done. */
export function Failure({ of: error }: { of: Error | null }) {
  const text = useText()
  if (!error) return null
  const failure = asFailure(error)
  return <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>
}
