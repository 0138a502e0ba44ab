import type { CaseView } from '@contract/caseView'
import type { ReactNode } from 'react'
import { asFailure } from '@/lib/cloud/call'
import type { useCase } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { Button } from '../Button/Button'
import { EnterButtons } from '../VisitorView/EnterButtons'
import { AsyncView } from './AsyncView'

interface AsyncCaseProps {
  caseId: string
  found: ReturnType<typeof useCase>
  children(view: CaseView): ReactNode
}

/**
 * A case that comes from the cloud. An address that names none, or none that one may see, leads home; who comes by a message
 * without having registered does so first and comes back.
 */
export function AsyncCase({ caseId, found, children }: AsyncCaseProps) {
  const text = useText()
  const view = found.data
  const failure = found.error === null ? undefined : asFailure(found.error).code
  const stranger = !view && (failure === 'NOT_REGISTERED' || failure === 'NOT_SIGNED_IN')
  const missing = !view && (caseId === '' || failure === 'NOT_FOUND')
  if (stranger) {
    return (
      <AsyncView
        loading={false}
        onRetry={() => undefined}
        empty
        emptyText={text.components.stranger}
        emptyIcon='user'
        emptyAction={<EnterButtons next={{ next: 'case', id: caseId }} />}
      >
        {null}
      </AsyncView>
    )
  }
  return (
    <AsyncView
      loading={found.isPending && !missing}
      error={view || missing ? undefined : found.error}
      onRetry={() => void found.refetch()}
      empty={missing}
      emptyText={text.errors.byCode.NOT_FOUND}
      emptyIcon='alert'
      emptyAction={<Button onPress={() => open('home')}>{text.common.goHome}</Button>}
    >
      {view && children(view)}
    </AsyncView>
  )
}
