import { ADDRESS_MOST, CHANNELS, type Channel, REPORT_TYPES, type ReportType, TEXT_MOST } from '@contract/case'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { CategoryPicker } from '@/components/CategoryPicker/CategoryPicker'
import { Choice } from '@/components/Choice/Choice'
import { CommunityPicker } from '@/components/CommunityPicker/CommunityPicker'
import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { QuestionField } from '@/components/Questions/QuestionField'
import { useText } from '@/lib/i18n'
import type { Filing } from '../useFiling'
import { useSaveKey } from '../useSaveKey'
import { CallerFields } from './CallerFields'
import styles from './FilingForm.module.scss'

/** Characters that a moment takes, written out with day and time. */
const MOMENT_MOST = 20

/** What somebody tells on the phone or at the counter, taken down by hands that stay on the keyboard. */
export function FilingForm({ filing }: { filing: Filing }) {
  const text = useText()
  const words = text.filing
  const { value, errors, set, saving, about } = filing
  const { category } = about
  const answers = category ? (value.answers[category._id] ?? {}) : {}
  const save = () => void filing.save()
  useSaveKey(save)

  return (
    <View className={styles.column}>
      <View className={styles.columns}>
        <View className={styles.column}>
          <Card title={words.caller}>
            <Field label={words.channel}>
              <Choice<Channel>
                label={words.channel}
                value={value.channel}
                onChange={(channel) => set({ channel })}
                options={CHANNELS.map((channel) => ({ value: channel, name: words.channels[channel] }))}
              />
            </Field>
            <CallerFields filing={filing} />
          </Card>
        </View>
        <View className={styles.column}>
          <Card title={words.matter}>
            <Field label={words.type} error={errors.type}>
              <Choice<ReportType>
                label={words.type}
                value={value.type}
                invalid={errors.type !== undefined}
                onChange={(type) => set({ type })}
                options={REPORT_TYPES.map((type) => ({
                  value: type,
                  icon: type,
                  name: text.workflow.types[type].name,
                }))}
              />
            </Field>
            <Field label={words.text} error={errors.text} aside={text.components.count(value.text.length, TEXT_MOST)}>
              <TextArea
                label={words.text}
                value={value.text}
                most={TEXT_MOST}
                placeholder={words.textHint}
                invalid={errors.text !== undefined}
                onChange={(written) => set({ text: written })}
              />
            </Field>
            <Field label={text.components.category.label} optional error={errors.categoryId}>
              <CategoryPicker
                categories={about.categories}
                category={category}
                words={about.words}
                skipped={value.categorySkipped}
                onChoose={(categoryId) => set({ categoryId, categorySkipped: categoryId === undefined })}
              />
            </Field>
            {category?.questions.map((question) => (
              <QuestionField
                key={`${category._id}.${question.id}`}
                question={question}
                value={answers[question.id]}
                error={errors.answers?.[question.id]}
                onChange={(written) => filing.answer(question.id, written)}
              />
            ))}
          </Card>
          <Card title={words.placeAndTime}>
            <Field label={words.community} optional error={errors.communityId}>
              <CommunityPicker
                value={value.communityId}
                mayBeUnknown
                onChange={(communityId) => set({ communityId })}
              />
            </Field>
            <Field label={words.address} optional error={errors.address}>
              <TextInput
                label={words.address}
                value={value.address}
                most={ADDRESS_MOST}
                placeholder={words.addressHint}
                onChange={(address) => set({ address })}
              />
            </Field>
            <Field label={words.reportedAt} optional hint={words.reportedAtHint} error={errors.reportedAt}>
              <TextInput
                label={words.reportedAt}
                value={value.reportedAt}
                most={MOMENT_MOST}
                invalid={errors.reportedAt !== undefined}
                onChange={(reportedAt) => set({ reportedAt })}
              />
            </Field>
          </Card>
        </View>
      </View>
      {filing.problem && <Notice tone='bad'>{filing.problem}</Notice>}
      <View className={styles.foot}>
        <View className={styles.shortcut}>{words.shortcut}</View>
        <Button weight='main' icon='check' busy={saving} onPress={save}>
          {saving ? words.saving : words.save}
        </Button>
      </View>
    </View>
  )
}
