import type { CaseView } from '@contract/case'
import type { ReactNode } from 'react'
import { asFailure } from '@/lib/cloud/call'
import type { useCase } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { Button } from '../Button/Button'
import { AsyncView } from './AsyncView'

interface AsyncCaseProps {
  caseId: string
  found: ReturnType<typeof useCase>
  children(view: CaseView): ReactNode
}

/** A case that comes from the cloud. An address that names none, or none that one may see, leads home. */
export function AsyncCase({ caseId, found, children }: AsyncCaseProps) {
  const text = useText()
  const view = found.data
  const missing = !view && (caseId === '' || (found.error !== null && asFailure(found.error).code === 'NOT_FOUND'))
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
