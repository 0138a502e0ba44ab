import { CREDIT_CODE_LENGTH, checkCreditCode, creditKind, normalCreditCode } from '@contract/creditCode'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { useText } from '@/lib/i18n'
import { creditProblem } from '../registration'

/** More than a code has, for spaces between its parts. */
const WRITTEN_MOST = 30

interface CreditCodeFieldProps {
  value: string
  error: string | undefined
  onChange(value: string): void
}

/** The credit code, checked as soon as it is written out: a slip is told before anything is sent, and mended by one tap. */
export function CreditCodeField({ value, error, onChange }: CreditCodeFieldProps) {
  const words = useText().enterprise
  const { register } = words
  const result = checkCreditCode(value)
  const isWhole = normalCreditCode(value).length >= CREDIT_CODE_LENGTH
  const problem = error ?? (isWhole ? creditProblem(result, register.errors) : undefined)
  const meant = !result.ok && result.why === 'lookAlike' ? result.code : undefined
  const hint = result.ok ? register.right(words.kinds[creditKind(result.code)]) : register.creditCodeHint
  return (
    <View>
      <Field label={register.creditCode} hint={problem ? undefined : hint} error={problem}>
        <TextInput
          label={register.creditCode}
          value={value}
          most={WRITTEN_MOST}
          invalid={problem !== undefined}
          onChange={onChange}
        />
      </Field>
      {problem && meant && (
        <Button weight='quiet' icon='check' onPress={() => onChange(meant)}>
          {register.use(meant)}
        </Button>
      )}
    </View>
  )
}
