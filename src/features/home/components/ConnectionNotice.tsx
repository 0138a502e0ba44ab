import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import type { CallFailure } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'
import { reloadAccount } from '@/lib/session'

/** Says that the cloud could not be asked who the person is, and lets it be tried again. */
export function ConnectionNotice({ failure }: { failure: CallFailure }) {
  const text = useText()
  const retry = (
    <Button weight='quiet' onPress={() => void reloadAccount()}>
      {text.common.retry}
    </Button>
  )
  return (
    <Notice tone='warn' action={retry}>
      {failure.message || text.errors.byCode[failure.code]}
    </Notice>
  )
}
