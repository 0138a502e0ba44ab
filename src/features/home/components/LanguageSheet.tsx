import { LANGUAGES, type Language } from '@contract/language'
import { Choice } from '@/components/Choice/Choice'
import { Sheet } from '@/components/Sheet/Sheet'
import { useText } from '@/lib/i18n'
import { changeSettings, useSettings } from '@/lib/settings'

/** Chooses the language; each is written in itself. */
export function LanguageSheet({ onClose }: { onClose(): void }) {
  const { common, account } = useText()
  const language = useSettings((settings) => settings.language)
  const choose = (chosen: Language) => {
    changeSettings({ language: chosen })
    onClose()
  }
  return (
    <Sheet title={common.language} onClose={onClose}>
      <Choice<Language>
        label={common.language}
        value={language}
        onChange={choose}
        options={LANGUAGES.map((each) => ({ value: each, name: account.settings.languages[each] }))}
      />
    </Sheet>
  )
}
