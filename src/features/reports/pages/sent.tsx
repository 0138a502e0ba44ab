import { handlingLimit } from '@contract/limits'
import { View } from '@tarojs/components'
import { AsyncCase } from '@/components/AsyncView/AsyncCase'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Icon } from '@/components/Icon/Icon'
import { Page } from '@/components/Page/Page'
import { Steps } from '@/components/Steps/Steps'
import { TellMe } from '@/components/TellMe/TellMe'
import { copyText } from '@/lib/clipboard'
import { useCase } from '@/lib/data/cases'
import { useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { open, parameter, replace } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import styles from './sent.module.scss'

/** What a person sees after reporting: the number, what happens next, and by when. */
export default function ReportSent() {
  const text = useText()
  const words = text.reports.sent
  const language = useSettings((settings) => settings.language)
  const caseId = parameter('id') ?? ''
  const found = useCase(caseId)
  const street = useStreet()
  const view = found.data
  const limit = view && street.data && handlingLimit(street.data.limits, view)
  const steps = view
    ? [
        view.dueAt ? words.steps.centre(formatTime(view.dueAt, 'dayTime', language)) : words.steps.centrePlain,
        ...(limit ? [words.steps.limit(text.common.limit[limit.unit](limit.amount))] : []),
        words.steps.follow,
      ]
    : []

  return (
    <Page title={words.title}>
      <AsyncCase caseId={caseId} found={found}>
        {(view) => (
          <>
            <Card tone='good'>
              <View className={styles.head}>
                <View className={styles.mark}>
                  <Icon name='check' size='large' />
                </View>
                <View className={styles.heading}>{words.heading}</View>
              </View>
              <View className={styles.label}>{words.number}</View>
              <View className={styles.number}>{view.number}</View>
              <View>
                <Button weight='quiet' icon='copy' onPress={() => copyText(view.number, words.copied)}>
                  {words.copy}
                </Button>
              </View>
            </Card>
            <Card title={words.nextTitle}>
              <Steps steps={steps.map((text) => ({ text }))} />
            </Card>
            <TellMe view={view} />
            <Button weight='main' wide onPress={() => replace('case', { id: view._id })}>
              {words.view}
            </Button>
            <Button wide onPress={() => open('home')}>
              {text.common.goHome}
            </Button>
          </>
        )}
      </AsyncCase>
    </Page>
  )
}
