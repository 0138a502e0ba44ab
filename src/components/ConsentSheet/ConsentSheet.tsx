import { View } from '@tarojs/components'
import { answerConsent, useConsentQuestion } from '@/lib/consent'
import { useChange } from '@/lib/data/change'
import { useText } from '@/lib/i18n'
import { setAccount } from '@/lib/session'
import { Button } from '../Button/Button'
import { Notice } from '../Notice/Notice'
import { Sheet } from '../Sheet/Sheet'
import styles from './ConsentSheet.module.scss'

/** Asks for agreement to a privacy text that has changed; what was being sent goes on afterwards. */
export function ConsentSheet() {
  const version = useConsentQuestion((question) => question.version)
  return version === undefined ? null : <Question version={version} />
}

function Question({ version }: { version: string }) {
  const text = useText()
  const words = text.people.consent
  const agree = useChange('account.agree', (account) => {
    setAccount(account)
    answerConsent(true)
  })
  const foot = (
    <>
      <Button weight='main' wide busy={agree.busy} onPress={() => void agree.save({ version })}>
        {words.agree}
      </Button>
      <Button weight='quiet' wide onPress={() => answerConsent(false)}>
        {words.later}
      </Button>
    </>
  )
  return (
    <Sheet title={words.title} onClose={() => answerConsent(false)} foot={foot}>
      <View className={styles.text}>
        {agree.problem && <Notice tone='bad'>{agree.problem.text}</Notice>}
        <View>{words.text(version)}</View>
        {text.privacy.sections.map((section) => (
          <View key={section.title}>
            <View className={styles.title}>{section.title}</View>
            <View>{section.text}</View>
          </View>
        ))}
      </View>
    </Sheet>
  )
}
