import type { CaseView } from '@contract/caseView'
import { useState } from 'react'
import { useActionSending } from '@/components/ActionPanel/useActionSending'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import { useSession } from '@/lib/session'

interface TakeButtonProps {
  view: CaseView
  /** The action that gives a case to a person, and its field that names him. */
  action: string
  field: string
}

/** Takes a case oneself, with one tap. */
export function TakeButton({ view, action, field }: TakeButtonProps) {
  const text = useText().desk
  const me = useSession((session) => session.account?._id)
  const sending = useActionSending(view)
  const [requestId] = useState(newRequestId)
  if (!me || view.assigneeId === me) return null
  return (
    <>
      {sending.problem && <Notice tone={sending.problem.tone}>{sending.problem.text}</Notice>}
      <Button
        icon='user'
        wide
        busy={sending.busy}
        onPress={() => void sending.send(action, { [field]: me }, requestId)}
      >
        {text.take}
      </Button>
    </>
  )
}
