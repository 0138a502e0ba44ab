import type { FinanceProduct } from '@contract/finance/product'
import { useState } from 'react'
import { ActionField } from '@/components/ActionPanel/ActionField'
import { checkAction, type DraftValues } from '@/components/ActionPanel/actionInput'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { useEdit } from '@/lib/data/admin'
import { useContacts } from '@/lib/data/referrals'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { toast } from '@/lib/toast'
import { draftOf, PRODUCT_FORM, type ProductField, productOf } from '../productForm'
import { EditorSheet } from './EditorSheet'
import { useAdminDraft } from './useAdminDraft'

interface ProductEditorProps {
  /** Missing for a new one. */
  product: FinanceProduct | undefined
  onClose(): void
}

/** No contact. */
const NOBODY = ''

/** The name of a field in the form, by the path that the contract gives it. */
const formField = (path: string): string =>
  path.replace(/\.(from|to)$/, (_, end: string) => (end === 'from' ? 'From' : 'To'))

/** Enters a product, changes it, or takes it out of the register. */
export function ProductEditor({ product, onClose }: ProductEditorProps) {
  const text = useEnterpriseText()
  const words = text.finance.register
  const ofContacts = text.referral.contacts
  const saving = useEdit('cases.saveProduct')
  const retiring = useEdit('cases.retireProduct')
  const [missing, setMissing] = useState<Record<string, string>>({})
  const draft = useAdminDraft<{ values: DraftValues; contactId: string }>('product', product, {
    values: draftOf(product),
    contactId: product?.contactId ?? NOBODY,
  })
  const { values, contactId } = draft.value
  const contacts = useContacts(true)
  const speaking = (contacts.data ?? []).filter(({ provider }) => provider === values.provider)
  const problem = saving.problem ?? retiring.problem
  const sent = Object.entries(problem?.fields ?? {}).map(([path, message]) => [formField(path), message])
  const errors: Record<string, string> = { ...Object.fromEntries(sent), ...missing }
  const choiceWords = (value: string): string =>
    ({ ...words.choices, ...text.finance.kinds, ...text.finance.values })[value] ??
    text.workflow.choices[value] ??
    value

  const done = () => {
    draft.discard()
    toast(text.common.saved)
    onClose()
  }
  const save = async () => {
    const found = checkAction(PRODUCT_FORM, values, text, (name) => words.fields[name as ProductField].label)
    setMissing(found)
    const entered = productOf(values, product)
    if (Object.keys(found).length > 0 || !entered) return
    const known = product ? { productId: product._id, version: draft.value.version } : {}
    // A contact of another institution does not go along when the name is changed.
    const named = speaking.some(({ _id }) => _id === contactId) ? { contactId } : {}
    if (await saving.save({ ...known, ...entered, ...named })) done()
  }
  const retire = async () => {
    if (product && (await retiring.save({ productId: product._id, version: product.version }))) done()
  }

  return (
    <EditorSheet
      title={product ? words.change : words.make}
      what='products'
      thing={product}
      draft={draft}
      effect={words.effect}
      problem={problem}
      busy={saving.busy || retiring.busy}
      onSave={() => void save()}
      onClose={onClose}
      retire={product && { title: words.retireTitle(product.name), text: words.retireText, run: () => void retire() }}
    >
      {Object.entries(PRODUCT_FORM).map(([name, field]) => (
        <ActionField
          key={name}
          field={field}
          words={words.fields[name as ProductField]}
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
      <Field label={ofContacts.ofProduct} hint={ofContacts.ofProductHint} optional error={errors.contactId}>
        <Choice<string>
          label={ofContacts.ofProduct}
          value={contactId}
          onChange={(chosen) => draft.set({ contactId: chosen })}
          options={[
            { value: NOBODY, name: ofContacts.nobody },
            ...speaking.map(({ _id, name }) => ({ value: _id, name })),
          ]}
        />
      </Field>
    </EditorSheet>
  )
}
