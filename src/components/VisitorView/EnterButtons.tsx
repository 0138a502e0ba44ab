import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { open } from '@/lib/routes'
import { Button } from '../Button/Button'

interface EnterButtonsProps {
  /** Where registering leads back to, as parameters of its page. */
  next?: Record<string, string>
  /** Of a page of the staff: in a browser they sign in; registering there would make a resident of them. */
  staff?: boolean
}

/** The ways in for who has not registered: in a browser officials sign in, everybody else registers. */
export function EnterButtons({ next, staff }: EnterButtonsProps) {
  const { visitor } = useText().me
  const signIn = isH5 && (
    <Button weight={staff ? 'main' : 'quiet'} icon='user' onPress={() => open('signIn')}>
      {visitor.signIn}
    </Button>
  )
  if (staff && isH5) return signIn
  return (
    <>
      <Button weight='main' icon='user' onPress={() => open('register', next)}>
        {visitor.action}
      </Button>
      {next && signIn}
    </>
  )
}
