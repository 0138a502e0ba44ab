import type { CaseView } from '@contract/caseView'
import { type Field as ContractField, writtenNow } from '@contract/fields'
import type { Cents } from '@contract/money'
import type { ReactNode } from 'react'
import { useNow } from '@/lib/clock'
import { useText } from '@/lib/i18n'
import type { FieldText } from '@/lib/i18n/types'
import { CasePicker } from '../CasePicker/CasePicker'
import { CategorySelect } from '../CategoryPicker/CategorySelect'
import { Choice } from '../Choice/Choice'
import { MultiChoice } from '../Choice/MultiChoice'
import { Field } from '../Field/Field'
import { TextArea } from '../Field/TextArea'
import { TextInput } from '../Field/TextInput'
import { type InstalmentDraft, InstalmentRows } from '../InstalmentRows/InstalmentRows'
import { MatterSelect } from '../MatterPicker/MatterSelect'
import { DayInput } from '../MomentInput/DayInput'
import { MomentInput } from '../MomentInput/MomentInput'
import type { TimeRange } from '../MomentInput/types'
import { OfficePicker } from '../OfficePicker/OfficePicker'
import { OfficesPicker } from '../OfficePicker/OfficesPicker'
import { OrderRows } from '../OrderRows/OrderRows'
import type { OrderDraft } from '../OrderRows/orderDraft'
import { PersonPicker } from '../PersonPicker/PersonPicker'
import { PhotoPicker } from '../PhotoPicker/PhotoPicker'
import type { PendingPhotos, UnsentPhotos } from '../PhotoPicker/usePhotoUploads'
import { Rating } from '../Rating/Rating'
import { SignaturePad } from '../Signature/SignaturePad'
import { type DraftValue, photosOf } from './actionInput'
import type { SentDownWarning } from './useSentDownWarning'

interface ActionFieldProps {
  field: ContractField
  words: FieldText
  choiceWords(value: string): string
  /** The case that the form is about; missing where it is about many. */
  caseId?: string
  /** What the case says; empty where the form is about many. */
  about?: string
  /** The office that a field for an office does not offer. */
  exceptOffice?: string
  /** Between whom a dispute is. */
  parties?: CaseView['parties']
  /** What the parts of a payment are to come to. */
  amount?: Cents
  /** The office whose colleagues a field for a person offers. */
  officeId: string | undefined
  /** What is said of an office to which a department's duty would go down; missing where the form is about many cases. */
  sentDown?: SentDownWarning
  value: DraftValue
  error: string | undefined
  onChange(change: (value: DraftValue) => DraftValue): void
  onPendingPhotos(pending: PendingPhotos): void
  /** What helps to fill it in. */
  tool?: ReactNode
  /** Where photos that are not in the cloud yet are noted; missing where no photos are asked for. */
  unsent?: UnsentPhotos
}

const MOST_LINE = 140
const MOST_MONEY = 20
const MOST_RATE = 6
const NOT_NOTED: UnsentPhotos = { photos: [], onChange: () => undefined }

/** The control for one kind of field of the contract. */
export function ActionField(props: ActionFieldProps) {
  const { field, words, error, tool } = props
  const count = useText().components.count
  const written = typeof props.value === 'string' ? props.value.length : 0
  const counter =
    field.kind === 'text' && field.max !== undefined && written > 0 ? count(written, field.max) : undefined
  return (
    <Field label={words.label} hint={words.hint} optional={!field.required} error={error} aside={counter} tool={tool}>
      <Control {...props} />
    </Field>
  )
}

function Control(props: ActionFieldProps) {
  const {
    field,
    words,
    choiceWords,
    caseId = '',
    about = '',
    exceptOffice,
    parties = [],
    amount,
    officeId,
    value,
    error,
    onChange,
    onPendingPhotos,
  } = props
  const invalid = error !== undefined
  const written = typeof value === 'string' ? value : ''
  const set = (next: DraftValue) => onChange(() => next)
  const range = rangeOf(field, useNow())
  switch (field.kind) {
    case 'line':
      return (
        <TextInput label={words.label} value={written} most={field.max ?? MOST_LINE} invalid={invalid} onChange={set} />
      )
    case 'text':
      return (
        <TextArea
          label={words.label}
          value={written}
          most={field.max ?? -1}
          short={!field.required}
          invalid={invalid}
          onChange={set}
        />
      )
    case 'day':
      return <DayInput label={words.label} value={written} invalid={invalid} {...range} onChange={set} />
    case 'moment':
      return <MomentInput label={words.label} value={written} invalid={invalid} {...range} onChange={set} />
    case 'number':
      return (
        <TextInput
          label={words.label}
          kind='number'
          value={written}
          most={Math.max(4, String(field.max ?? '').length)}
          invalid={invalid}
          onChange={set}
        />
      )
    case 'money':
      return <TextInput label={words.label} value={written} most={MOST_MONEY} invalid={invalid} onChange={set} />
    case 'rate':
      return (
        <TextInput
          label={words.label}
          kind='decimal'
          value={written}
          most={MOST_RATE}
          invalid={invalid}
          onChange={set}
        />
      )
    case 'category':
      return <CategorySelect label={words.label} value={written || undefined} invalid={invalid} onChange={set} />
    case 'matter':
      return (
        <MatterSelect label={words.label} about={about} value={written || undefined} invalid={invalid} onChange={set} />
      )
    case 'case':
      return (
        <CasePicker label={words.label} caseId={caseId} value={written || undefined} invalid={invalid} onChange={set} />
      )
    case 'office':
      return (
        <OfficePicker
          label={words.label}
          value={written || undefined}
          kinds={field.officeKinds}
          except={exceptOffice}
          invalid={invalid}
          onChange={set}
        />
      )
    case 'offices':
      return (
        <OfficesPicker
          label={words.label}
          value={tagsOf(value)}
          most={field.max ?? 1}
          kinds={field.officeKinds}
          invalid={invalid}
          onChange={set}
        />
      )
    case 'orders':
      return (
        <OrderRows
          rows={ordersOf(value)}
          sentDown={props.sentDown}
          most={field.max ?? 1}
          invalid={invalid}
          onChange={(change) => onChange((current) => change(ordersOf(current)))}
        />
      )
    case 'person':
      return (
        <PersonPicker
          label={words.label}
          officeId={officeId ?? ''}
          value={written || undefined}
          invalid={invalid}
          onChange={set}
        />
      )
    case 'rating':
      return <Rating value={typeof value === 'number' ? value : undefined} invalid={invalid} onChange={set} />
    case 'choice':
      return (
        <Choice
          label={words.label}
          options={(field.choices ?? []).map((choice) => ({ value: choice, name: choiceWords(choice) }))}
          value={written || undefined}
          invalid={invalid}
          onChange={set}
        />
      )
    case 'party':
      return (
        <Choice
          label={words.label}
          options={parties.map(({ _id, name }) => ({ value: _id, name }))}
          value={written || undefined}
          invalid={invalid}
          onChange={set}
        />
      )
    case 'signature':
      return <SignaturePad label={words.label} value={written} invalid={invalid} onChange={set} />
    case 'instalments':
      return (
        <InstalmentRows
          rows={instalmentsOf(value)}
          amount={amount}
          most={field.max ?? 1}
          from={range.from}
          invalid={invalid}
          onChange={(change) => onChange((current) => change(instalmentsOf(current)))}
        />
      )
    case 'tags':
      return (
        <MultiChoice
          label={words.label}
          options={(field.choices ?? []).map((choice) => ({ value: choice, name: choiceWords(choice) }))}
          value={tagsOf(value)}
          invalid={invalid}
          onChange={set}
        />
      )
    case 'photos':
      return (
        <PhotoPicker
          photos={photosOf(value)}
          most={field.max ?? 9}
          onChange={(change) => onChange((current) => change(photosOf(current)))}
          onPending={onPendingPhotos}
          unsent={props.unsent ?? NOT_NOTED}
        />
      )
  }
}

/** Where a day or a moment of a field may lie. */
function rangeOf({ kind, time }: ContractField, now: number): TimeRange {
  const bound = writtenNow(now).slice(0, kind === 'moment' ? undefined : 'YYYY-MM-DD'.length)
  return time === 'past' ? { until: bound } : time === 'coming' ? { from: bound } : {}
}

const ordersOf = (value: DraftValue): readonly OrderDraft[] =>
  Array.isArray(value) ? (value as readonly OrderDraft[]) : []

const instalmentsOf = (value: DraftValue): readonly InstalmentDraft[] =>
  Array.isArray(value) ? (value as readonly InstalmentDraft[]) : []

const tagsOf = (value: DraftValue): readonly string[] =>
  Array.isArray(value) ? value.filter((tag): tag is string => typeof tag === 'string') : []
