import type { ReactNode } from 'react'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { reloadAccount, useSession } from '@/lib/session'
import { AsyncView } from '../AsyncView/AsyncView'
import { Button } from '../Button/Button'
import type { IconName } from '../Icon/Icon'

interface VisitorViewProps {
  /** What a visitor would find here after registering. */
  text: string
  icon: IconName
  children: ReactNode
}

/** A page for people who have registered; a visitor is told what it is for and how to register. */
export function VisitorView({ text, icon, children }: VisitorViewProps) {
  const session = useSession()
  const words = useText().home.visitor
  const register = (
    <Button weight='main' icon='user' onPress={() => open('register')}>
      {words.action}
    </Button>
  )
  return (
    <AsyncView
      loading={session.status === 'loading'}
      error={session.account ? undefined : session.failure}
      onRetry={() => void reloadAccount()}
      empty={!session.account}
      emptyText={text}
      emptyIcon={icon}
      emptyAction={register}
    >
      {children}
    </AsyncView>
  )
}
