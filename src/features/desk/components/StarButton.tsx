import { useMutation } from '@tanstack/react-query'
import { Button } from '@/components/Button/Button'
import { asFailure, call } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'
import { askAgain } from '@/lib/query'
import { setAccount, useSession } from '@/lib/session'
import { toast } from '@/lib/toast'

/** Puts a case on one's own shortlist, or takes it off. */
export function StarButton({ caseId }: { caseId: string }) {
  const text = useText()
  const starred = useSession((session) => session.account?.shortlist?.includes(caseId) ?? false)
  const star = useMutation({
    mutationFn: () => call('account.star', { caseId, starred: !starred }),
    onSuccess: (account) => {
      setAccount(account)
      void askAgain(['cases', 'shortlist'])
    },
    onError: (error) => {
      const { message, code } = asFailure(error)
      toast(message || text.errors.byCode[code])
    },
  })
  return (
    <Button weight='quiet' icon={starred ? 'starred' : 'star'} busy={star.isPending} onPress={() => star.mutate()}>
      {starred ? text.desk.unstar : text.desk.star}
    </Button>
  )
}
