import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { useText } from '@/lib/i18n'
import { NOBODY, OTHERS_MOST, type OtherDraft } from '../application'
import styles from './Dispute.module.scss'
import { LanguageField } from './LanguageField'

interface OtherPartiesProps {
  others: readonly OtherDraft[]
  errors: Readonly<Record<string, string>>
  onChange(others: readonly OtherDraft[]): void
}

type Written = Exclude<keyof OtherDraft, 'language'>

const NAME_MOST = 60
const PHONE_MOST = 20
const HOME_MOST = 120

/** With whom the dispute is: one party, or several. */
export function OtherParties({ others, errors, onChange }: OtherPartiesProps) {
  const words = useText().dispute.apply
  return (
    <Card title={words.other}>
      {others.map((other, index) => {
        const at = (field: Written) => errors[`others.${index}.${field}`]
        const set = (part: Partial<OtherDraft>) =>
          onChange(others.map((each, place) => (place === index ? { ...each, ...part } : each)))
        const input = (field: Written, most: number) => (
          <TextInput
            label={`${words.other} ${words[field]}`}
            value={other[field]}
            most={most}
            invalid={at(field) !== undefined}
            onChange={(written) => set({ [field]: written })}
          />
        )
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a party is what stands at its place and nothing else
          <View key={index} className={styles.party}>
            <Field label={words.name} error={at('name')}>
              {input('name', NAME_MOST)}
            </Field>
            <Field label={words.phone} optional hint={words.phoneHint} error={at('phone')}>
              {input('phone', PHONE_MOST)}
            </Field>
            <Field label={words.home} optional error={at('home')}>
              {input('home', HOME_MOST)}
            </Field>
            <LanguageField whose={words.other} value={other.language} onChange={(language) => set({ language })} />
            {others.length > 1 && (
              <Button
                weight='quiet'
                icon='close'
                onPress={() => onChange(others.filter((_, place) => place !== index))}
              >
                {words.removeOther}
              </Button>
            )}
          </View>
        )
      })}
      {others.length < OTHERS_MOST && (
        <Button icon='plus' wide onPress={() => onChange([...others, NOBODY])}>
          {words.addOther}
        </Button>
      )}
    </Card>
  )
}
