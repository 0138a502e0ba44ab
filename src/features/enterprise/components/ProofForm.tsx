import { ENTERPRISE_NAME_MOST } from '@contract/enterprise'
import { CLAIM_NOTE_MOST, OBJECTION_DAYS, PROOFS_MOST } from '@contract/enterpriseCheck'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { DraftPhotos } from '@/components/PhotoPicker/DraftPhotos'
import { NO_PENDING_PHOTOS } from '@/components/PhotoPicker/usePhotoUploads'
import { useChange } from '@/lib/data/change'
import { showEnterprises } from '@/lib/data/enterprises'
import { useDraft } from '@/lib/drafts'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import type { UnsentPhoto, UploadedPhoto } from '@/lib/photos/types'
import { replace } from '@/lib/routes'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'

interface ProofFormProps {
  enterpriseId?: string
  /** The code of an enterprise that somebody else registered: the photos are to show that it is one's own. */
  claimed?: string
  /** The licence shows another name than the enterprise stands under. */
  renames?: boolean
}

interface ProofDraft {
  photos: readonly UploadedPhoto[]
  unsent: readonly UnsentPhoto[]
  note: string
  name: string
}

/** Photos of the licence, for staff to compare; with a claim, also how it came. What was chosen is kept until it is sent. */
export function ProofForm({ enterpriseId = '', claimed, renames = false }: ProofFormProps) {
  const { enterprise, enterpriseCheck, components } = useEnterpriseText()
  const words = enterpriseCheck.proof
  const { claim, correct } = enterpriseCheck
  const draft = useDraft<ProofDraft>(`proof:${claimed ?? enterpriseId}`, { photos: [], unsent: [], note: '', name: '' })
  const [pending, setPending] = useState(NO_PENDING_PHOTOS)
  const [missing, setMissing] = useState<{ photos?: string; note?: string; name?: string }>({})
  const { photos, note, name } = draft.value
  const done = (said: string) => async (views: Parameters<typeof showEnterprises>[0]) => {
    await showEnterprises(views)
    draft.discard()
    toast(said)
    replace('enterprises')
  }
  const proving = useChange('account.sendProof', done(words.sent))
  const claiming = useChange('account.claimEnterprise', done(claim.sent))
  const problem = proving.problem ?? claiming.problem

  const send = () => {
    const found = {
      ...(photos.length > 0 ? {} : { photos: claimed ? claim.photosMissing : words.missing }),
      ...(claimed && note.trim().length < 2 ? { note: claim.noteMissing } : {}),
      ...(renames && name.trim().length < 2 ? { name: enterprise.register.errors.name } : {}),
    }
    setMissing(found)
    if (Object.keys(found).length > 0) return
    const fileIds = photos.map(({ fileId }) => fileId)
    void askToTell(['news'])
    if (claimed) void claiming.save({ creditCode: claimed, fileIds, note })
    else void proving.save({ enterpriseId, fileIds, ...(renames ? { enterpriseName: name.trim() } : {}) })
  }

  return (
    <>
      <Notice>
        {claimed ? `${claim.intro} ${claim.wait(OBJECTION_DAYS)}` : renames ? correct.renameIntro : words.intro}
      </Notice>
      {problem && <Notice tone='bad'>{problem.text}</Notice>}
      <Card>
        {renames && (
          <Field label={correct.newName} error={missing.name ?? problem?.fields.enterpriseName}>
            <TextInput
              label={correct.newName}
              value={name}
              most={ENTERPRISE_NAME_MOST}
              invalid={missing.name !== undefined}
              onChange={(value) => {
                setMissing(({ name: _, ...others }) => others)
                draft.change((all) => ({ ...all, name: value }))
              }}
            />
          </Field>
        )}
        <Field label={words.photos} error={missing.photos}>
          <DraftPhotos value={draft.value} most={PROOFS_MOST} onChange={draft.change} onPending={setPending} />
        </Field>
        {claimed && (
          <Field label={claim.note} hint={claim.noteHint} error={missing.note}>
            <TextArea
              label={claim.note}
              value={note}
              most={CLAIM_NOTE_MOST}
              invalid={missing.note !== undefined}
              onChange={(value) => draft.change((all) => ({ ...all, note: value }))}
            />
          </Field>
        )}
      </Card>
      <Notice icon='shield'>{words.privacy}</Notice>
      {pending.failed > 0 && <Notice tone='bad'>{components.photos.notSent(pending.failed)}</Notice>}
      <Button
        weight='main'
        icon='send'
        wide
        busy={proving.busy || claiming.busy}
        disabled={pending.uploading > 0 || pending.failed > 0}
        onPress={send}
      >
        {claimed ? claim.send : words.send}
      </Button>
    </>
  )
}
