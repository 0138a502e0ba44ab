import {
  CHECK_REFUSALS,
  type CheckRefusal,
  CLAIM_NOTE_MOST,
  CLAIM_REFUSALS,
  type EnterpriseCheckRow,
  type EnterpriseCheckView,
} from '@contract/enterpriseCheck'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Facts } from '@/components/Facts/Facts'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { useChange } from '@/lib/data/change'
import { refreshEnterpriseChecks } from '@/lib/data/enterprises'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { toast } from '@/lib/toast'
import { ClaimFacts } from './ClaimFacts'
import styles from './EnterpriseCard.module.scss'
import { EnterpriseChanges } from './EnterpriseChanges'
import { ProofPhotos } from './ProofPhotos'

interface EnterpriseCheckSheetProps {
  row: EnterpriseCheckRow
  onClose(): void
}

/** Compares one enterprise: its photos are opened, which is on record, then it agrees or does not; a claim after the licence. */
export function EnterpriseCheckSheet({ row, onClose }: EnterpriseCheckSheetProps) {
  const text = useEnterpriseText()
  const words = text.enterpriseCheck.desk
  const [whole, setWhole] = useState<EnterpriseCheckView>()
  const [refusing, setRefusing] = useState(false)
  const [reason, setReason] = useState<CheckRefusal>()
  const [note, setNote] = useState('')
  const opening = useChange('account.openEnterprise', setWhole)
  const deciding = useChange('account.checkEnterprise', async () => {
    await refreshEnterpriseChecks()
    toast(text.common.saved)
    onClose()
  })
  const { enterpriseId } = row
  // The licence first: whose an enterprise is, is read from it.
  const what = whole?.proofAt === undefined ? 'claim' : 'proof'
  const at = whole?.proofAt ?? whole?.claimed?.at ?? 0
  const isEarly = what === 'claim' && whole?.claimed?.ripe === false
  const decide = (accept: boolean) =>
    void deciding.save({ enterpriseId, what, at, accept, note, ...(accept ? {} : { reason }) })
  const reasons = CHECK_REFUSALS.filter((each) => what === 'claim' || !CLAIM_REFUSALS.includes(each))
  const problem = opening.problem ?? deciding.problem

  const foot = !whole ? (
    <Button weight='main' icon='eye' wide busy={opening.busy} onPress={() => void opening.save({ enterpriseId })}>
      {words.open}
    </Button>
  ) : refusing ? (
    <>
      <Button weight='main' wide busy={deciding.busy} onPress={() => decide(false)}>
        {what === 'claim' ? words.refuseClaim : words.saveRefusal}
      </Button>
      <Button weight='quiet' wide onPress={() => setRefusing(false)}>
        {text.common.cancel}
      </Button>
    </>
  ) : (
    <>
      <Button weight='main' icon='check' wide disabled={isEarly} busy={deciding.busy} onPress={() => decide(true)}>
        {what === 'claim' ? words.grant : words.accept}
      </Button>
      <Button weight='quiet' wide disabled={deciding.busy} onPress={() => setRefusing(true)}>
        {what === 'claim' ? words.refuseClaim : words.refuse}
      </Button>
    </>
  )
  const facts = [
    { name: words.name, value: row.name },
    ...(row.newName ? [{ name: text.enterpriseCheck.correct.askedFor, value: row.newName }] : []),
    { name: words.code, value: row.creditCode },
    ...(whole
      ? [
          { name: words.address, value: whole.address },
          { name: text.profile.operator[row.creditKind], value: whole.operator || words.nothing },
          { name: words.foundedOn, value: whole.foundedOn || words.nothing },
        ]
      : []),
  ]
  return (
    <Sheet title={words.sheet} onClose={onClose} foot={foot}>
      <View className={styles.sheet}>
        {problem && <Notice tone='bad'>{problem.fields.reason ?? problem.text}</Notice>}
        <Facts facts={facts} />
        {!whole && <View>{words.openText}</View>}
        {whole && whole.photos.length > 0 && <ProofPhotos enterpriseId={enterpriseId} fileIds={whole.photos} />}
        {whole && <EnterpriseChanges changes={whole.changes} />}
        {whole?.claimed && <ClaimFacts enterpriseId={enterpriseId} claimed={whole.claimed} />}
        {isEarly && <Notice tone='warn'>{words.early}</Notice>}
        {refusing && (
          <>
            <Field label={words.reason} error={problem?.fields.reason}>
              <Choice<CheckRefusal>
                label={words.reason}
                value={reason}
                onChange={setReason}
                options={reasons.map((value) => ({ value, name: text.enterpriseCheck.reasons[value] }))}
              />
            </Field>
            <Field label={words.note} hint={words.noteHint} optional>
              <TextInput label={words.note} value={note} most={CLAIM_NOTE_MOST} onChange={setNote} />
            </Field>
          </>
        )}
      </View>
    </Sheet>
  )
}
