import type { EnterpriseView } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { Icon } from '@/components/Icon/Icon'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { showReportsOf } from '@/lib/reportsShown'
import { open } from '@/lib/routes'
import { TOLD_MOST, toldOf } from '../profileDraft'
import { ClaimNotice } from './ClaimNotice'
import styles from './EnterpriseCard.module.scss'
import { MemberList } from './MemberList'
import { MyClaim } from './MyClaim'
import { RequestList } from './RequestList'
import { StandingCard } from './StandingCard'
import { StateNotice } from './StateNotice'

const ICONS = { unverified: 'alert', waiting: 'clock', verified: 'check', refused: 'alert' } as const

/** One enterprise: what it is, what one can do in its name, and its people. */
export function EnterpriseCard({ view }: { view: EnterpriseView }) {
  const { enterprise: words, enterpriseCheck, policy, profile, visit } = useEnterpriseText()
  const street = useStreet()
  const nameOf = useNameOf()
  const belongs = view.standing === 'member'
  const facts = [
    { name: words.creditCode, value: view.creditCode },
    { name: words.kind, value: words.kinds[view.creditKind] },
    ...(belongs
      ? [
          { name: words.community, value: nameOf(communityOf(street.data, view.communityId)) },
          { name: words.address, value: view.address },
        ]
      : []),
    { name: words.myRole, value: words.roles[view.role] },
  ]
  const showReports = () => {
    showReportsOf(view._id)
    open('reports')
  }

  return (
    <Card>
      <View className={styles.head}>
        <View className={styles.name} {...aria({ role: 'heading', level: 2 })}>
          {view.name}
        </View>
        <View className={classes(styles.badge, styles[view.state])}>
          <Icon name={ICONS[view.state]} size='small' />
          {enterpriseCheck.states[view.state]}
        </View>
      </View>
      {(view.standing === 'asked' || view.standing === 'refused') && (
        <Notice tone={view.standing === 'refused' ? 'warn' : 'info'}>{words.standing[view.standing]}</Notice>
      )}
      <Facts facts={facts} />
      {belongs ? (
        <>
          <ClaimNotice view={view} />
          <StateNotice view={view} />
          <RequestList view={view} />
          <View className={styles.deeds}>
            <Button weight='main' icon='wallet' wide onPress={() => open('needs', { enterprise: view._id })}>
              {words.need}
            </Button>
            <Button icon='edit' wide onPress={() => open('newReport', { enterprise: view._id })}>
              {words.report}
            </Button>
          </View>
          <View className={styles.rows}>
            <ListRow
              icon='user'
              title={profile.title}
              about={profile.rowAbout}
              value={profile.row(toldOf(view.profile), TOLD_MOST)}
              onPress={() => open('enterpriseProfile', { enterprise: view._id })}
            />
            <ListRow icon='star' title={policy.title} onPress={() => open('policies', { enterprise: view._id })} />
            <ListRow icon='list' title={words.reports} onPress={showReports} />
            <ListRow
              icon='factory'
              title={visit.ours.title}
              onPress={() => open('ourVisits', { enterprise: view._id })}
            />
            {view.mayDecide && (
              <ListRow
                icon='office'
                title={enterpriseCheck.correct.title}
                onPress={() => open('correctEnterprise', { enterprise: view._id })}
              />
            )}
          </View>
          <MemberList view={view} />
          <MyClaim view={view} />
          {!view.mayDecide && !view.claim && (
            <Button weight='quiet' onPress={() => open('enterpriseProof', { claim: view.creditCode })}>
              {enterpriseCheck.claim.start}
            </Button>
          )}
        </>
      ) : (
        <StandingCard view={view} />
      )}
    </Card>
  )
}
