import type { FinanceProduct } from '@contract/finance/product'
import type { DraftValues } from '@/components/ActionPanel/actionInput'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { useEdit } from '@/lib/data/admin'
import { useContacts } from '@/lib/data/referrals'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { draftOf, PRODUCT_FORM, productOf } from '../productForm'
import { FormEditor } from './FormEditor'
import { useConditionWords } from './useConditionWords'

interface ProductEditorProps {
  /** Missing for a new one. */
  product: FinanceProduct | undefined
  onClose(): void
}

/** No contact. */
const NOBODY = ''

/** Enters a product, changes it, or takes it out of the register. */
export function ProductEditor({ product, onClose }: ProductEditorProps) {
  const { finance, referral, workflow } = useEnterpriseText()
  const ofContacts = referral.contacts
  const conditions = useConditionWords()
  const saving = useEdit('cases.saveProduct')
  const retiring = useEdit('cases.retireProduct')
  const contacts = useContacts(true)
  const speaking = ({ provider }: DraftValues) => (contacts.data ?? []).filter((one) => one.provider === provider)
  return (
    <FormEditor
      what='products'
      form={PRODUCT_FORM}
      thing={product}
      name={product?.name ?? ''}
      initial={{ ...draftOf(product), contactId: product?.contactId ?? NOBODY }}
      words={{ ...finance.register, fields: { ...conditions.fields, ...finance.register.fields } }}
      choices={{ ...workflow.choices, ...finance.kinds, ...conditions.choices }}
      saving={saving}
      retiring={retiring}
      onSave={async (values, version) => {
        const entered = productOf(values, product)
        if (!entered) return false
        const known = product ? { productId: product._id, version } : {}
        // A contact of another institution does not go along when the name is changed.
        const named = speaking(values).find(({ _id }) => _id === values.contactId)
        const spoken = named ? { contactId: named._id } : {}
        return (await saving.save({ ...known, ...entered, ...spoken })) !== undefined
      }}
      onRetire={async (version) =>
        product !== undefined && (await retiring.save({ productId: product._id, version })) !== undefined
      }
      onClose={onClose}
      more={(values, set, errors) => (
        <Field label={ofContacts.ofProduct} hint={ofContacts.ofProductHint} optional error={errors.contactId}>
          <Choice<string>
            label={ofContacts.ofProduct}
            value={typeof values.contactId === 'string' ? values.contactId : NOBODY}
            onChange={(chosen) => set('contactId', chosen)}
            options={[
              { value: NOBODY, name: ofContacts.nobody },
              ...speaking(values).map(({ _id, name }) => ({ value: _id, name })),
            ]}
          />
        </Field>
      )}
    />
  )
}
