import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useText } from '@/lib/i18n'
import { isLocalCloud } from '@/lib/platform'
import { open } from '@/lib/routes'

/** The way in for staff, in a browser; on a cloud of this machine also for the people of the demonstration. */
export function SignInRow() {
  const words = useText().account.signIn
  return (
    <Card plain>
      <ListRow
        icon='office'
        title={words.title}
        about={isLocalCloud ? words.personasText : undefined}
        onPress={() => open('signIn')}
      />
    </Card>
  )
}
