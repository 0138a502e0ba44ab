import type { ReactNode } from 'react'
import { reloadAccount, useSession } from '@/lib/session'
import { AsyncView } from '../AsyncView/AsyncView'
import type { IconName } from '../Icon/Icon'
import { EnterButtons } from './EnterButtons'

interface VisitorViewProps {
  /** What a visitor would find here after registering. */
  text: string
  icon: IconName
  /** A page of the staff: in a browser they sign in; registering there would make a resident of them. */
  staff?: boolean
  /** What the address of registration says of where to go on to afterwards. */
  next?: Record<string, string>
  children: ReactNode
}

/** A page for people who have registered; a visitor is told what it is for and how to come in. */
export function VisitorView({ text, icon, staff, next, children }: VisitorViewProps) {
  const session = useSession()
  return (
    <AsyncView
      loading={session.status === 'loading'}
      error={session.account ? undefined : session.failure}
      onRetry={() => void reloadAccount()}
      empty={!session.account}
      emptyText={text}
      emptyIcon={icon}
      emptyAction={<EnterButtons staff={staff} next={next} />}
    >
      {children}
    </AsyncView>
  )
}
