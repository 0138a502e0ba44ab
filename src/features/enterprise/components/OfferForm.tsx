import { REPAYMENTS } from '@contract/finance/loan'
import { readCents } from '@contract/money'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { misreadOf, OFFER_NUMBERS, type OfferDraft, type OfferNumber } from '../offers'
import { useMoney } from '../useMoney'

interface OfferFormProps {
  offer: OfferDraft
  place: number
  onChange(part: Partial<OfferDraft>): void
  /** Missing where too few would be left to compare. */
  onRemove?(): void
}

const ASKED_LAST: readonly OfferNumber[] = ['fees', 'guaranteeRate']
const ASKED_FIRST = OFFER_NUMBERS.filter((name) => !ASKED_LAST.includes(name))

/** What one lender offers. */
export function OfferForm({ offer, place, onChange, onRemove }: OfferFormProps) {
  const words = useEnterpriseText().offers
  const money = useMoney()
  const misread = misreadOf(offer)
  const amount = readCents(offer.amount)
  const fees = readCents(offer.fees)

  const errorOf = (name: OfferNumber): string | undefined => {
    if (misread.includes(name)) return words.misread[name]
    return name === 'fees' && amount && fees !== undefined && fees >= amount ? words.tooDear : undefined
  }
  const number = (name: OfferNumber) => (
    <Field
      key={name}
      label={words[name]}
      optional={ASKED_LAST.includes(name)}
      hint={name === 'amount' && amount ? money(amount) : undefined}
      error={errorOf(name)}
    >
      <TextInput
        label={words[name]}
        value={offer[name]}
        most={16}
        kind={name === 'months' ? 'number' : name === 'amount' || name === 'fees' ? 'text' : 'decimal'}
        placeholder={words[`${name}Hint`]}
        invalid={errorOf(name) !== undefined}
        onChange={(written) => onChange({ [name]: written })}
      />
    </Field>
  )

  const name = offer.lender || words.offer(place)
  return (
    <Card
      title={name}
      aside={
        onRemove && (
          <Button weight='quiet' icon='trash' label={words.remove(name)} onPress={onRemove}>
            {null}
          </Button>
        )
      }
    >
      <Field label={words.lender} optional>
        <TextInput
          label={words.lender}
          value={offer.lender}
          most={30}
          placeholder={words.lenderHint}
          onChange={(lender) => onChange({ lender })}
        />
      </Field>
      {ASKED_FIRST.map(number)}
      <Field label={words.repayment}>
        <Choice
          label={words.repayment}
          value={offer.repayment}
          onChange={(repayment) => onChange({ repayment })}
          options={REPAYMENTS.map((value) => ({ value, ...words.repayments[value] }))}
        />
      </Field>
      {ASKED_LAST.map(number)}
    </Card>
  )
}
