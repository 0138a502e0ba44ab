import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Page } from '@/components/Page/Page'
import { useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { useSession } from '@/lib/session'

/** The privacy text that people agree to, in its version. */
export default function Privacy() {
  const text = useText().privacy
  const street = useStreet()
  const registered = useSession((session) => session.account !== undefined)
  const version = street.data?.privacyVersion
  return (
    <Page title={text.title}>
      {version && <View>{text.version(version)}</View>}
      {text.sections.map((section) => (
        <Card key={section.title} title={section.title}>
          <View>{section.text}</View>
        </Card>
      ))}
      {!registered && <View>{text.agreeHint}</View>}
    </Page>
  )
}
