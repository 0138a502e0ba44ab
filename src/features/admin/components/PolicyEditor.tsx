import type { Policy } from '@contract/policy'
import { useState } from 'react'
import { ActionField } from '@/components/ActionPanel/ActionField'
import { checkAction, type DraftValues } from '@/components/ActionPanel/actionInput'
import { useEdit } from '@/lib/data/admin'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { toast } from '@/lib/toast'
import { draftOf, POLICY_FORM, type PolicyField, policyOf } from '../policyForm'
import { EditorSheet } from './EditorSheet'
import { useAdminDraft } from './useAdminDraft'

interface PolicyEditorProps {
  /** Missing for a new one. */
  policy: Policy | undefined
  onClose(): void
}

/** Enters a policy, changes it, or takes it out of the library. */
export function PolicyEditor({ policy, onClose }: PolicyEditorProps) {
  const text = useEnterpriseText()
  const words = text.policy.register
  const saving = useEdit('enterprise.savePolicy')
  const retiring = useEdit('enterprise.retirePolicy')
  const [missing, setMissing] = useState<Record<string, string>>({})
  const draft = useAdminDraft<{ values: DraftValues }>('policy', policy, { values: draftOf(policy) })
  const { values } = draft.value
  const problem = saving.problem ?? retiring.problem
  const errors: Record<string, string> = { ...problem?.fields, ...missing }
  const choiceWords = (value: string): string =>
    ({
      ...text.policy.kinds,
      ...text.policy.levels,
      ...text.profile.industries,
      ...text.finance.values,
      ...text.finance.register.choices,
    })[value] ?? value

  const done = () => {
    draft.discard()
    toast(text.common.saved)
    onClose()
  }
  const save = async () => {
    const found = checkAction(POLICY_FORM, values, text, (name) => words.fields[name as PolicyField].label)
    setMissing(found)
    const entered = policyOf(values, policy)
    if (Object.keys(found).length > 0 || !entered) return
    const known = policy ? { policyId: policy._id, version: draft.value.version } : {}
    if (await saving.save({ ...known, ...entered })) done()
  }
  const retire = async () => {
    if (policy && (await retiring.save({ policyId: policy._id, version: policy.version }))) done()
  }

  return (
    <EditorSheet
      title={policy ? words.change : words.make}
      what='policies'
      thing={policy}
      draft={draft}
      effect={words.effect}
      problem={problem}
      busy={saving.busy || retiring.busy}
      onSave={() => void save()}
      onClose={onClose}
      retire={policy && { title: words.retireTitle(policy.title), text: words.retireText, run: () => void retire() }}
    >
      {Object.entries(POLICY_FORM).map(([name, field]) => (
        <ActionField
          key={name}
          field={field}
          words={words.fields[name as PolicyField]}
          choiceWords={choiceWords}
          officeId={undefined}
          value={values[name]}
          error={errors[name]}
          onChange={(change) => {
            setMissing(({ [name]: _, ...others }) => others)
            draft.set({ values: { ...values, [name]: change(values[name]) } })
          }}
          onPendingPhotos={() => undefined}
        />
      ))}
    </EditorSheet>
  )
}
