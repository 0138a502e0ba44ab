import { CATEGORY_MOST, ENGLISH_TIMES } from '@contract/adminCategory'
import type { QuestionOption } from '@contract/category'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { SwitchRow } from '@/components/SwitchRow/SwitchRow'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { BilingualField } from './BilingualField'
import { LinesField } from './LinesField'
import styles from './Manage.module.scss'

interface OptionEditorProps {
  /** From 1. */
  order: number
  option: QuestionOption
  errorAt(field: string): string | undefined
  onChange(option: QuestionOption): void
  onRemove(): void
}

/** One answer to choose from, and whether it stops the person to call for help first. */
export function OptionEditor({ order, option, errorAt, onChange, onRemove }: OptionEditorProps) {
  const words = useAdminText().manage.categories
  const { stop, ...plain } = option
  const stopped = { text: '', textEn: '', lines: ['110' as const] }
  return (
    <View className={styles.option}>
      <BilingualField
        label={words.option(order)}
        most={CATEGORY_MOST.option}
        englishTimes={ENGLISH_TIMES}
        value={{ zh: option.name, en: option.nameEn }}
        errors={{ zh: errorAt('name'), en: errorAt('nameEn') }}
        onChange={({ zh, en }) => onChange({ ...option, name: zh, nameEn: en })}
      />
      <SwitchRow
        title={words.stop}
        on={stop !== undefined}
        onChange={(on) => onChange(on ? { ...plain, stop: stopped } : plain)}
      />
      {stop && (
        <>
          <BilingualField
            label={words.stopText}
            most={CATEGORY_MOST.stop}
            englishTimes={ENGLISH_TIMES}
            value={{ zh: stop.text, en: stop.textEn }}
            errors={{ zh: errorAt('stop.text'), en: errorAt('stop.textEn') }}
            onChange={({ zh, en }) => onChange({ ...option, stop: { ...stop, text: zh, textEn: en } })}
          />
          <LinesField
            label={words.stopLines}
            value={stop.lines}
            error={errorAt('stop.lines')}
            onChange={(lines) => onChange({ ...option, stop: { ...stop, lines } })}
          />
        </>
      )}
      <Button weight='quiet' icon='trash' onPress={onRemove}>
        {words.removeOption(order)}
      </Button>
    </View>
  )
}
