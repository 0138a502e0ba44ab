import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { useAdminText } from '@/lib/i18n/parts/admin'
import styles from './Manage.module.scss'

interface MomentFieldProps {
  label: string
  /** As it was typed: `momentIn` reads it. */
  value: string
  onChange(value: string): void
  quick: ReadonlyArray<{ name: string; value: string }>
  error?: string
}

/** A day and a time, typed or taken from a few that are usual. */
export function MomentField({ label, value, onChange, quick, error }: MomentFieldProps) {
  const words = useAdminText().manage.notices
  return (
    <Field label={label} hint={words.momentHint} error={error}>
      <TextInput label={label} most={16} value={value} invalid={error !== undefined} onChange={onChange} />
      <View className={styles.tools}>
        {quick.map((each) => (
          <Button key={each.name} label={`${label} ${each.name}`} onPress={() => onChange(each.value)}>
            {each.name}
          </Button>
        ))}
      </View>
    </Field>
  )
}
