import type { ReactNode } from 'react'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { open } from '@/lib/routes'
import { reloadAccount, useSession } from '@/lib/session'
import { AsyncView } from '../AsyncView/AsyncView'
import { Button } from '../Button/Button'
import type { IconName } from '../Icon/Icon'

interface VisitorViewProps {
  /** What a visitor would find here after registering. */
  text: string
  icon: IconName
  /** A page of the staff: in a browser they sign in; registering there would make a resident of them. */
  staff?: boolean
  children: ReactNode
}

/** A page for people who have registered; a visitor is told what it is for and how to come in. */
export function VisitorView({ text, icon, staff, children }: VisitorViewProps) {
  const session = useSession()
  const { visitor } = useText().me
  const enter =
    staff && isH5 ? (
      <Button weight='main' icon='user' onPress={() => open('signIn')}>
        {visitor.signIn}
      </Button>
    ) : (
      <Button weight='main' icon='user' onPress={() => open('register')}>
        {visitor.action}
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
      emptyAction={enter}
    >
      {children}
    </AsyncView>
  )
}
