import type { CaseView } from '@contract/caseView'
import { fillPlaces, placesIn, type TemplateKind, type TemplateView } from '@contract/template'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useInLanguage } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { Field } from '../Field/Field'
import { TextInput } from '../Field/TextInput'
import { ListRow } from '../ListRow/ListRow'
import { Sheet } from '../Sheet/Sheet'
import { Blanks } from './Blanks'
import styles from './Templates.module.scss'
import { usePlaceWords, type Written } from './usePlaceWords'

interface TemplateSheetProps {
  view: CaseView
  kind: TemplateKind
  /** What the form has so far. */
  written: Written
  /** The office that writes. */
  officeId: string | undefined
  templates: readonly TemplateView[]
  onUse(text: string): void
  onClose(): void
}

const BLANK_MOST = 500

/** Chooses a template, fills in from the case what the case knows, and asks for the rest. */
export function TemplateSheet(props: TemplateSheetProps) {
  const { view, kind, templates, onUse, onClose } = props
  const text = useText()
  const words = text.components.templates
  const inLanguage = useInLanguage()
  const wordOf = usePlaceWords(kind, view, props.written, props.officeId)
  const [chosen, setChosen] = useState<TemplateView>()
  const [written, setWritten] = useState<Record<string, string>>({})
  const nameOf = ({ name, nameEn }: TemplateView) => inLanguage(name, nameEn)
  const filledFrom = (template: TemplateView) => fillPlaces(inLanguage(template.text, template.textEn), wordOf)

  if (!chosen) {
    const pick = (template: TemplateView) => {
      // Without a blank there is nothing left to ask.
      if (placesIn(filledFrom(template)).length === 0) onUse(filledFrom(template))
      else setChosen(template)
    }
    return (
      <Sheet title={words.title} onClose={onClose}>
        {templates.map((template) => (
          <ListRow
            key={template._id}
            title={nameOf(template)}
            about={<Blanks text={filledFrom(template)} />}
            onPress={() => pick(template)}
          />
        ))}
      </Sheet>
    )
  }

  const draft = filledFrom(chosen)
  const blanks = placesIn(draft)
  const result = fillPlaces(draft, (name) => written[name]?.trim() || undefined)
  const left = placesIn(result).length
  const foot = (
    <View className={styles.buttons}>
      <Button onPress={() => setChosen(undefined)}>{words.other}</Button>
      <Button weight='main' wide onPress={() => onUse(result)}>
        {left > 0 ? words.takeUnfilled(left) : words.take}
      </Button>
    </View>
  )
  return (
    <Sheet title={nameOf(chosen)} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {blanks.map((name) => (
          <Field key={name} label={name || words.blank}>
            <TextInput
              label={name || words.blank}
              value={written[name] ?? ''}
              most={BLANK_MOST}
              onChange={(value) => setWritten((all) => ({ ...all, [name]: value }))}
            />
          </Field>
        ))}
        <View className={styles.preview}>
          <Blanks text={result} />
        </View>
      </View>
    </Sheet>
  )
}
