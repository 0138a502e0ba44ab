import { DISPUTE_TYPES, type DisputeType } from '@contract/dispute'
import { fillPlaces, TEMPLATE_MOST, TEMPLATE_PLACES, type TemplateKind, type TemplateView } from '@contract/template'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { Blanks } from '@/components/Templates/Blanks'
import { useExampleWords } from '@/components/Templates/useExampleWords'
import { useEdit } from '@/lib/data/admin'
import { useInLanguage, useNameOf, useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { toast } from '@/lib/toast'
import { idOfStep, TEMPLATE_STEPS, useStepName } from '../templateSteps'
import type { TemplateDesk } from '../useTemplateDesks'
import { BilingualField } from './BilingualField'
import { EditorSheet } from './EditorSheet'
import styles from './Manage.module.scss'
import { useAdminDraft } from './useAdminDraft'

interface TemplateEditorProps {
  /** Missing for a new one. */
  template: TemplateView | undefined
  desk: TemplateDesk
  onClose(): void
}

const NAME_MOST = 40
const EVERY = ''
/** What a new one is for, until something else is chosen. */
const FIRST: Record<TemplateKind, string> = { report: 'answer.note', dispute: 'session.note' }

/** Writes a template, changes it, or takes it out of use; shows it as it will read on a case. */
export function TemplateEditor({ template, desk, onClose }: TemplateEditorProps) {
  const text = useAdminText()
  const words = text.manage.templates
  const { places } = text.components.templates
  const { kind } = desk
  const steps = TEMPLATE_STEPS[kind]
  const stepName = useStepName(kind)
  const nameOf = useNameOf()
  const inLanguage = useInLanguage()
  const example = useExampleWords(kind)
  const categories = (useStreet().data?.categories ?? []).filter(({ retired }) => !retired)
  const saving = useEdit('cases.saveTemplate')
  const retiring = useEdit('cases.retireTemplate')
  const officeId = template ? template.officeId : desk.writesForAll ? undefined : desk.officeId
  const draft = useAdminDraft(`template.${kind}.${officeId ?? 'street'}`, template, {
    step: template ? idOfStep(template) : FIRST[kind],
    name: { zh: template?.name ?? '', en: template?.nameEn ?? '' },
    text: { zh: template?.text ?? '', en: template?.textEn ?? '' },
    categoryId: template?.categoryId ?? EVERY,
    disputeType: (template?.disputeType ?? EVERY) as DisputeType | typeof EVERY,
  })
  const { set } = draft
  const { version, ...value } = draft.value
  const problem = saving.problem ?? retiring.problem
  const errors = problem?.fields ?? {}

  const done = () => {
    draft.discard()
    toast(text.common.saved)
    onClose()
  }
  const save = async () => {
    const step = steps.find((each) => idOfStep(each) === value.step)
    if (!step) return
    const saved = await saving.save({
      ...(template ? { templateId: template._id, version } : {}),
      ...(officeId === undefined ? {} : { officeId }),
      ...(value.categoryId === EVERY ? {} : { categoryId: value.categoryId }),
      ...(value.disputeType === EVERY ? {} : { disputeType: value.disputeType }),
      ...step,
      kind,
      name: value.name.zh,
      text: value.text.zh,
      ...(value.name.en.trim() === '' ? {} : { nameEn: value.name.en }),
      ...(value.text.en.trim() === '' ? {} : { textEn: value.text.en }),
    })
    if (saved) done()
  }
  const retire = async () => {
    if (template && (await retiring.save({ templateId: template._id, version: template.version }))) done()
  }

  return (
    <EditorSheet
      title={template ? words.change : words.make}
      what='templates'
      thing={template}
      draft={draft}
      effect={
        officeId !== undefined ? words.effectOffice : kind === 'dispute' ? words.effectCommittees : words.effectStreet
      }
      problem={problem}
      busy={saving.busy || retiring.busy}
      onSave={() => void save()}
      onClose={onClose}
      retire={template && { title: words.retireTitle(template.name), text: words.retireText, run: () => void retire() }}
    >
      <BilingualField
        label={words.name}
        most={NAME_MOST}
        englishTimes={1}
        value={value.name}
        errors={{ zh: errors.name, en: errors.nameEn }}
        onChange={(name) => set({ name })}
      />
      <Field label={words.action} error={errors.action}>
        <Choice
          label={words.action}
          value={value.step}
          onChange={(step) => set({ step })}
          options={steps.map((step) => ({ value: idOfStep(step), name: stepName(step) }))}
        />
      </Field>
      {kind === 'dispute' ? (
        <Field label={words.disputeType} error={errors.disputeType}>
          <Choice<DisputeType | ''>
            label={words.disputeType}
            value={value.disputeType}
            onChange={(disputeType) => set({ disputeType })}
            options={[
              { value: EVERY, name: words.everyType },
              ...DISPUTE_TYPES.map((type) => ({ value: type, name: text.dispute.types[type].name })),
            ]}
          />
        </Field>
      ) : (
        <Field label={words.category} error={errors.categoryId}>
          <Choice
            label={words.category}
            value={value.categoryId}
            onChange={(categoryId) => set({ categoryId })}
            options={[
              { value: EVERY, name: words.everyCategory },
              ...categories.map((category) => ({ value: category._id, name: nameOf(category) })),
            ]}
          />
        </Field>
      )}
      <BilingualField
        label={words.text}
        most={TEMPLATE_MOST}
        englishTimes={1}
        hint={words.textHint}
        long
        value={value.text}
        errors={{ zh: errors.text, en: errors.textEn }}
        onChange={(written) => set({ text: written })}
      />
      <View className={styles.tools}>
        {TEMPLATE_PLACES[kind].map((place) => (
          <Button
            key={place}
            icon='plus'
            label={words.insert(places[place])}
            onPress={() => set({ text: { ...value.text, zh: `${value.text.zh}{{${places[place]}}}` } })}
          >
            {places[place]}
          </Button>
        ))}
      </View>
      {value.text.zh !== '' && (
        <View className={styles.group}>
          <View className={styles.quiet}>{words.preview}</View>
          <View className={styles.text}>
            <Blanks text={fillPlaces(inLanguage(value.text.zh, value.text.en), example)} />
          </View>
        </View>
      )}
    </EditorSheet>
  )
}
