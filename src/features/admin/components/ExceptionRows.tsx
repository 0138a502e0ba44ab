import { type DutyException, EXCEPTIONS_MOST, HELPERS_MOST } from '@contract/duty'
import { HANDLING_KINDS } from '@contract/street'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { MultiChoice } from '@/components/Choice/MultiChoice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { OfficesPicker } from '@/components/OfficePicker/OfficesPicker'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { errorAt } from '../errorAt'
import { type SpanDraft, spanIn } from '../spanDraft'
import styles from './Manage.module.scss'
import { OfficeField } from './OfficeField'

/** An exception as it is typed: its hours and its part of the year stand open until both ends are there. */
export interface ExceptionDraft extends Omit<DutyException, 'hours' | 'season'> {
  hours: SpanDraft
  season: SpanDraft
}

const FRESH: ExceptionDraft = {
  communityIds: [],
  hours: { from: '', to: '' },
  season: { from: '', to: '' },
  helperIds: [],
}

export const typedExceptions = (exceptions: readonly DutyException[]): ExceptionDraft[] =>
  exceptions.map((exception) => ({ ...FRESH, ...exception }))

export const exceptionsIn = (drafts: readonly ExceptionDraft[]): DutyException[] =>
  drafts.map(({ hours, season, ...rest }) => ({ ...rest, hours: spanIn(hours), season: spanIn(season) }))

interface ExceptionRowsProps {
  exceptions: readonly ExceptionDraft[]
  errors: Readonly<Record<string, string>>
  onChange(exceptions: ExceptionDraft[]): void
}

/** Where or when somebody else answers for a matter; the first that fits holds. */
export function ExceptionRows({ exceptions, errors, onChange }: ExceptionRowsProps) {
  const words = useAdminText().manage.duties
  return (
    <Field label={words.exceptions} hint={words.exceptionsHint} error={errors['duty.exceptions']} optional>
      <View className={styles.form}>
        {exceptions.map((exception, index) => (
          <ExceptionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: an exception is what stands at its place and nothing else
            key={index}
            index={index}
            exception={exception}
            errors={errors}
            onChange={(change) =>
              onChange(exceptions.map((each, at) => (at === index ? { ...each, ...change } : each)))
            }
            onRemove={() => onChange(exceptions.filter((_, at) => at !== index))}
          />
        ))}
        {exceptions.length < EXCEPTIONS_MOST && (
          <Button icon='plus' wide onPress={() => onChange([...exceptions, FRESH])}>
            {words.addException}
          </Button>
        )}
      </View>
    </Field>
  )
}

interface ExceptionRowProps {
  index: number
  exception: ExceptionDraft
  errors: Readonly<Record<string, string>>
  onChange(change: Partial<ExceptionDraft>): void
  onRemove(): void
}

function ExceptionRow({ index, exception, errors, onChange, onRemove }: ExceptionRowProps) {
  const words = useAdminText().manage.duties
  const nameOf = useNameOf()
  const communities = useStreet().data?.communities ?? []
  const at = `duty.exceptions.${index}`
  const { communityIds, officeId, helperIds } = exception
  const span = (name: 'hours' | 'season', hint: string) => {
    const ends = exception[name]
    return (
      <Field label={words[name]} hint={hint} error={errorAt(errors, `${at}.${name}`)} optional>
        <View className={styles.line}>
          <View className={styles.grow}>
            <TextInput
              label={`${words[name]} ${words.from}`}
              placeholder={words.from}
              most={5}
              value={ends.from}
              onChange={(from) => onChange({ [name]: { ...ends, from } })}
            />
          </View>
          <View className={styles.grow}>
            <TextInput
              label={`${words[name]} ${words.to}`}
              placeholder={words.to}
              most={5}
              value={ends.to}
              onChange={(to) => onChange({ [name]: { ...ends, to } })}
            />
          </View>
        </View>
      </Field>
    )
  }
  return (
    <View className={styles.group}>
      <View className={styles.line}>
        <View className={styles.name}>{words.exception(index + 1)}</View>
        <Button weight='quiet' icon='close' label={words.removeException(index + 1)} onPress={onRemove}>
          {words.remove}
        </Button>
      </View>
      <Field
        label={words.where}
        hint={communityIds.length === 0 ? words.everywhere : undefined}
        error={errors[at] ?? errors[`${at}.communityIds`]}
      >
        <MultiChoice
          label={words.where}
          options={communities.map((community) => ({ value: community._id, name: nameOf(community) }))}
          value={communityIds}
          onChange={(chosen) => onChange({ communityIds: chosen })}
        />
      </Field>
      {span('hours', words.hoursHint)}
      {span('season', words.seasonHint)}
      <OfficeField
        value={officeId}
        none={words.byPlace}
        error={errors[`${at}.officeId`]}
        onChange={(chosen) => onChange({ officeId: chosen })}
      />
      <Field label={words.helpers} error={errors[`${at}.helperIds`]} optional>
        <OfficesPicker
          label={words.helpers}
          value={helperIds}
          most={HELPERS_MOST}
          kinds={HANDLING_KINDS}
          except={officeId}
          onChange={(chosen) => onChange({ helperIds: [...chosen] })}
        />
      </Field>
    </View>
  )
}
