import type { AccountView } from '@contract/account'
import { LEVELS, type Level } from '@contract/levels'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useChange } from '@/lib/data/change'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { open } from '@/lib/routes'
import { setAccount, useSession } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import styles from '../components/People.module.scss'

/** 实名情况: how well one is known, what that is needed for, and how to become better known. */
export default function Identity() {
  const words = useText().people.identity
  const account = useSession((session) => session.account)
  return (
    <Page title={words.title}>
      <VisitorView text={words.intro} icon='shield'>
        {account && <Standing account={account} />}
      </VisitorView>
    </Page>
  )
}

function Standing({ account }: { account: AccountView }) {
  const { people, common } = useText()
  const words = people.identity
  const street = useStreet().data
  const nameOf = useNameOf()
  const language = useSettings((settings) => settings.language)
  const asking = useChange('account.askCheck', setAccount)
  const { level, levelFell, checked, checkAskedAt, checkRefused } = account
  const reached = (each: Level): boolean => LEVELS.indexOf(each) <= LEVELS.indexOf(level)
  const neededFor = (each: Level): string =>
    (street?.categories ?? [])
      .filter(({ needs }) => needs === each)
      .map(nameOf)
      .join(common.comma)
  const community = nameOf(communityOf(street, account.communityId))

  return (
    <>
      <View>{words.intro}</View>
      {levelFell && <Notice tone='warn'>{words.fell[levelFell]}</Notice>}
      {checkRefused && <Notice tone='warn'>{words.refused(checkRefused)}</Notice>}
      {asking.problem && <Notice tone='bad'>{asking.problem.text}</Notice>}
      <Card plain>
        {LEVELS.map((each) => (
          <ListRow
            key={each}
            icon={reached(each) ? 'check' : 'clock'}
            title={level === each ? words.levelNow(words.levels[each]) : words.levels[each]}
            about={words.opens(neededFor(each))}
          />
        ))}
      </Card>
      {checked && (
        <View className={styles.quiet}>
          {words.checkedBy(
            nameOf({ name: checked.officeName, nameEn: checked.officeNameEn }),
            formatTime(checked.at, 'full', language),
          )}
        </View>
      )}
      {level === 'unverified' && (
        <Card title={words.byPhone}>
          <View>{words.byPhoneText}</View>
          {!isH5 && (
            <Button icon='phone' wide onPress={() => open('register')}>
              {words.byPhoneAction}
            </Button>
          )}
        </Card>
      )}
      {level !== 'checked' && (
        <Card title={words.byStaff}>
          <View>{words.byStaffText(community)}</View>
          {checkAskedAt === undefined ? (
            <Button weight='main' icon='shield' wide busy={asking.busy} onPress={() => void asking.save({ ask: true })}>
              {words.ask}
            </Button>
          ) : (
            <>
              <Notice tone='good'>{words.asked(formatTime(checkAskedAt, 'full', language))}</Notice>
              <Button weight='quiet' wide busy={asking.busy} onPress={() => void asking.save({ ask: false })}>
                {words.takeBack}
              </Button>
            </>
          )}
        </Card>
      )}
      <View className={styles.quiet}>{words.noNumber}</View>
    </>
  )
}
