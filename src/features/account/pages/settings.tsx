import { LANGUAGES, type Language } from '@contract/language'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Page } from '@/components/Page/Page'
import { SwitchRow } from '@/components/SwitchRow/SwitchRow'
import { useText } from '@/lib/i18n'
import { useMembership } from '@/lib/session'
import { APPEARANCES, type Appearance, changeSettings, useSettings } from '@/lib/settings'
import { useElder } from '@/lib/theme'
import { MessageWishes } from '../components/MessageWishes'

type Size = 'standard' | 'elder' | 'largest'

/** Language, size, colours, and for staff the sound of the desk. Each takes effect at once. */
export default function SettingsPage() {
  const { common, account } = useText()
  const words = account.settings
  const settings = useSettings()
  const membership = useMembership()
  const elder = useElder()
  const size: Size = elder ? (settings.largest ? 'largest' : 'elder') : 'standard'
  return (
    <Page title={words.title}>
      <Card title={common.language}>
        <Choice<Language>
          label={common.language}
          value={settings.language}
          onChange={(language) => changeSettings({ language })}
          options={LANGUAGES.map((language) => ({ value: language, name: words.languages[language] }))}
        />
      </Card>
      <Card title={words.size}>
        <Choice<Size>
          label={words.size}
          value={size}
          onChange={(chosen) => changeSettings({ elder: chosen !== 'standard', largest: chosen === 'largest' })}
          options={[
            { value: 'standard', name: words.standard },
            { value: 'elder', name: words.elder },
            { value: 'largest', name: words.largest },
          ]}
        />
      </Card>
      <Card title={words.appearance}>
        <Choice<Appearance>
          label={words.appearance}
          value={settings.appearance}
          onChange={(appearance) => changeSettings({ appearance })}
          options={APPEARANCES.map((appearance) => ({ value: appearance, name: words.appearances[appearance] }))}
        />
      </Card>
      <MessageWishes />
      {membership && (
        <Card>
          <SwitchRow title={words.sound} on={settings.sound} onChange={(sound) => changeSettings({ sound })} />
        </Card>
      )}
    </Page>
  )
}
