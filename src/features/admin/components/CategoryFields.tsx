import { CATEGORY_MOST, ENGLISH_TIMES } from '@contract/adminCategory'
import { CATEGORY_ICONS, REGISTRATION_LEVELS } from '@contract/category'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { categoryIcon } from '@/components/CategoryPicker/categoryIcon'
import { Choice } from '@/components/Choice/Choice'
import { MultiChoice } from '@/components/Choice/MultiChoice'
import { Field } from '@/components/Field/Field'
import { Icon } from '@/components/Icon/Icon'
import { SwitchRow } from '@/components/SwitchRow/SwitchRow'
import { aria, press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useAdminDuties } from '@/lib/data/admin'
import { useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import type { CategoryDraft } from '../categoryDraft'
import { errorAt } from '../errorAt'
import { BilingualField } from './BilingualField'
import styles from './Manage.module.scss'
import { WordsField } from './WordsField'

interface CategoryFieldsProps {
  /** Missing for a new one. */
  id: string | undefined
  value: CategoryDraft
  errors: Readonly<Record<string, string>>
  onChange(part: Partial<CategoryDraft>): void
}

/** What a category is: its names, what belongs to it, what happens with it, and the matters that it covers. */
export function CategoryFields({ id, value, errors, onChange }: CategoryFieldsProps) {
  const words = useAdminText().manage.categories
  const { matters } = useMatters(id)
  return (
    <Card>
      <BilingualField
        label={words.name}
        most={CATEGORY_MOST.name}
        englishTimes={ENGLISH_TIMES}
        value={{ zh: value.name, en: value.nameEn }}
        errors={{ zh: errors.name, en: errors.nameEn }}
        onChange={({ zh, en }) => onChange({ name: zh, nameEn: en })}
      />
      <BilingualField
        label={words.about}
        hint={words.aboutHint}
        most={CATEGORY_MOST.hint}
        englishTimes={ENGLISH_TIMES}
        value={{ zh: value.hint, en: value.hintEn }}
        errors={{ zh: errors.hint, en: errors.hintEn }}
        onChange={({ zh, en }) => onChange({ hint: zh, hintEn: en })}
      />
      <Field label={words.icon} error={errors.icon}>
        <View className={styles.icons} {...aria({ role: 'radiogroup', label: words.icon })}>
          {CATEGORY_ICONS.map((icon) => (
            <View
              key={icon}
              className={classes(styles.icon, value.icon === icon && styles.chosen)}
              {...press(() => onChange({ icon }), {
                role: 'radio',
                checked: value.icon === icon,
                label: `${words.icon} ${icon}`,
              })}
            >
              <Icon name={categoryIcon(icon)} />
            </View>
          ))}
        </View>
      </Field>
      <BilingualField
        label={words.handling}
        hint={words.handlingHint}
        most={CATEGORY_MOST.handling}
        englishTimes={ENGLISH_TIMES}
        long
        value={{ zh: value.handling, en: value.handlingEn }}
        errors={{ zh: errors.handling, en: errors.handlingEn }}
        onChange={({ zh, en }) => onChange({ handling: zh, handlingEn: en })}
      />
      <Field label={words.matters} hint={words.mattersHint} optional error={errorAt(errors, 'matters')}>
        <MultiChoice
          label={words.matters}
          options={matters.map((matter) => ({ value: matter, name: matter }))}
          value={value.matters}
          onChange={(chosen) => onChange({ matters: chosen })}
        />
      </Field>
      <WordsField
        label={words.ownWords}
        hint={useAdminText().manage.wordsHint}
        optional
        value={value.words}
        error={errorAt(errors, 'words')}
        onChange={(typed) => onChange({ words: typed })}
      />
      <SwitchRow
        title={words.anonymous}
        about={words.anonymousAbout}
        on={value.anonymousAllowed}
        onChange={(anonymousAllowed) => onChange({ anonymousAllowed })}
      />
      <Field label={words.needs} error={errors.needs}>
        <Choice<CategoryDraft['needs']>
          label={words.needs}
          options={REGISTRATION_LEVELS.map((level) => ({ value: level, name: words.needsNames[level] }))}
          value={value.needs}
          onChange={(needs) => onChange({ needs })}
        />
      </Field>
    </Card>
  )
}

/** The matters that this category may cover: those of no other one. */
function useMatters(id: string | undefined): { matters: string[] } {
  const duties = useAdminDuties().data ?? []
  const others = (useStreet().data?.categories ?? []).filter((category) => category._id !== id && !category.retired)
  const taken = new Set(others.flatMap(({ matters }) => matters))
  return { matters: duties.flatMap(({ matter, retired }) => (retired || taken.has(matter) ? [] : [matter])) }
}
