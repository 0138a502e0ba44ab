import { useState } from 'react'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { Confirm } from '@/components/Confirm/Confirm'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { open } from '@/lib/routes'
import {
  canReturn,
  isCentre,
  reloadAccount,
  signOut,
  useMediations,
  useMembership,
  useRight,
  useSession,
} from '@/lib/session'
import { EnterpriseRow } from '../components/EnterpriseRow'
import { PeopleRows } from '../components/PeopleRows'
import { Profile } from '../components/Profile'
import { VisitorProfile } from '../components/VisitorProfile'

/** Who one is, and everything that is not about a single case. */
export default function Me() {
  const { me: text, people, insight, doors } = useText()
  const session = useSession()
  const membership = useMembership()
  const mediates = useMediations().length > 0
  const configures = useRight('street.configure')
  const mayFile = useRight('report.submitForCaller')
  const mayCheck = useRight('account.check')
  const mayCheckEnterprises = useRight('enterprise.check')
  const mayGather = useRight('issues.read')
  const mayRead = useRight('figures.read')
  const mayManage = useRight('member.manage')
  const [leaving, setLeaving] = useState(false)
  const leave = () => {
    setLeaving(false)
    void signOut().then(() => open('home'))
  }

  return (
    <Page title={text.title} tab='me'>
      <AsyncView
        loading={session.status === 'loading'}
        error={session.account ? undefined : session.failure}
        onRetry={() => void reloadAccount()}
      >
        {session.account ? <Profile account={session.account} /> : <VisitorProfile />}
      </AsyncView>
      {session.account && (
        <Card plain>
          <PeopleRows account={session.account} />
        </Card>
      )}
      <Card plain>
        {configures && (
          <ListRow
            icon='settings'
            title={doors.manage.title}
            about={doors.manage.about}
            onPress={() => open('adminHome')}
          />
        )}
        {membership && <ListRow icon='list' title={text.queue} onPress={() => open('queue')} />}
        {(membership || mediates) && <ListRow icon='copy' title={text.templates} onPress={() => open('templates')} />}
        {membership && mayFile && <ListRow icon='phone' title={text.file} onPress={() => open('fileReport')} />}
        {membership && isCentre(membership) && mayGather && (
          <ListRow icon='flame' title={insight.issues.title} onPress={() => open('issues')} />
        )}
        {membership && isCentre(membership) && mayRead && !configures && (
          <ListRow icon='report' title={insight.matters.title} onPress={() => open('matterFigures')} />
        )}
        {mayRead && !configures && <ListRow icon='eye' title={insight.figures.title} onPress={() => open('figures')} />}
        {mayCheck && <ListRow icon='shield' title={people.checks.title} onPress={() => open('checks')} />}
        {mayCheckEnterprises && (
          <ListRow icon='office' title={doors.enterpriseChecks.title} onPress={() => open('enterpriseChecks')} />
        )}
        {mayManage && <ListRow icon='neighbours' title={people.members.title} onPress={() => open('adminMembers')} />}
        {session.account && <EnterpriseRow />}
        <ListRow icon='settings' title={text.settings} onPress={() => open('settings')} />
        <ListRow icon='shield' title={text.privacy} onPress={() => open('privacy')} />
      </Card>
      {isH5 && session.account && (
        <Card plain>
          <ListRow icon='leave' title={text.signOut} onPress={() => setLeaving(true)} />
        </Card>
      )}
      {leaving && (
        <Confirm
          title={text.signOutTitle}
          text={canReturn() ? text.signOutText : text.signOutVisitor}
          action={text.signOut}
          onConfirm={leave}
          onClose={() => setLeaving(false)}
        />
      )}
    </Page>
  )
}
