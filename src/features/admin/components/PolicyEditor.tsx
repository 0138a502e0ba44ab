import type { Policy } from '@contract/policy'
import { useEdit } from '@/lib/data/admin'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { draftOf, POLICY_FORM, policyOf } from '../policyForm'
import { FormEditor } from './FormEditor'
import { useConditionWords } from './useConditionWords'

interface PolicyEditorProps {
  /** Missing for a new one. */
  policy: Policy | undefined
  onClose(): void
}

/** Enters a policy, changes it, or takes it out of the library. */
export function PolicyEditor({ policy, onClose }: PolicyEditorProps) {
  const { policy: words } = useEnterpriseText()
  const conditions = useConditionWords()
  const saving = useEdit('enterprise.savePolicy')
  const retiring = useEdit('enterprise.retirePolicy')
  return (
    <FormEditor
      what='policies'
      form={POLICY_FORM}
      thing={policy}
      name={policy?.title ?? ''}
      initial={draftOf(policy)}
      words={{ ...words.register, fields: { ...conditions.fields, ...words.register.fields } }}
      choices={{ ...words.kinds, ...words.levels, ...conditions.choices }}
      saving={saving}
      retiring={retiring}
      onSave={async (values, version) => {
        const entered = policyOf(values, policy)
        const known = policy ? { policyId: policy._id, version } : {}
        return entered !== undefined && (await saving.save({ ...known, ...entered })) !== undefined
      }}
      onRetire={async (version) =>
        policy !== undefined && (await retiring.save({ policyId: policy._id, version })) !== undefined
      }
      onClose={onClose}
    />
  )
}
