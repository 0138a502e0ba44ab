import type { CaseView } from '@contract/caseView'
import type { Action } from '@contract/workflow/workflow'
import { workflowOf } from '@contract/workflow/workflows'
import { useState } from 'react'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import { Button } from '../Button/Button'
import { Notice } from '../Notice/Notice'
import { ACTION_ICONS } from './actionIcons'
import { weightIn } from './actionWeight'
import { useActionSending } from './useActionSending'

/** Whether one tap is enough: the main action of a state that asks for nothing and closes nothing. */
export function isQuick(view: CaseView, action: Action<string>): boolean {
  const asksNothing = Object.values(action.fields).every((field) => !field.required)
  return weightIn(view, action) === 'main' && asksNothing && !workflowOf(view.kind).closed.includes(action.to)
}

interface QuickActionProps {
  view: CaseView
  name: string
  label: string
  /** Opens the form, for who wants to add something. */
  onForm(): void
}

/** An action that is done with one tap, and beside it the way to its form. */
export function QuickAction({ view, name, label, onForm }: QuickActionProps) {
  const text = useText().components.actions
  const sending = useActionSending(view)
  const [requestId] = useState(newRequestId)
  // Where there is nothing to add there is no form either.
  const asks = Object.keys(workflowOf(view.kind).actions[name]?.fields ?? {}).length > 0
  return (
    <>
      {sending.problem && <Notice tone={sending.problem.tone}>{sending.problem.text}</Notice>}
      <Button
        weight='main'
        icon={ACTION_ICONS[name]}
        wide
        busy={sending.busy}
        onPress={() => void sending.send(name, {}, requestId)}
      >
        {label}
      </Button>
      {asks && (
        <Button weight='plain' icon='edit' wide onPress={onForm}>
          {text.withNote(label)}
        </Button>
      )}
    </>
  )
}
