import { ADDRESS_MOST } from '@contract/case'
import type { EnterpriseView } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { CommunityPicker } from '@/components/CommunityPicker/CommunityPicker'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { useChange } from '@/lib/data/change'
import { showEnterprises } from '@/lib/data/enterprises'
import { useDraft } from '@/lib/drafts'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { back, open } from '@/lib/routes'
import { toast } from '@/lib/toast'
import { ADDRESS_LEAST } from '../registration'
import { EnterpriseChanges } from './EnterpriseChanges'

/** The community and the address of an enterprise, what was corrected before, and the way to another name. */
export function CorrectForm({ view }: { view: EnterpriseView }) {
  const { common, enterprise, enterpriseCheck } = useEnterpriseText()
  const words = enterpriseCheck.correct
  const { communityId, address } = view
  const draft = useDraft(`correct:${view._id}`, { communityId, address })
  const [missing, setMissing] = useState<string>()
  const saving = useChange('account.correctEnterprise', async (views) => {
    await showEnterprises(views)
    draft.discard()
    toast(words.moved)
    back()
  })
  const { value } = draft
  const set = (part: Partial<typeof value>) => {
    setMissing(undefined)
    draft.change((all) => ({ ...all, ...part }))
  }
  const save = () => {
    if (value.address.trim().length < ADDRESS_LEAST) setMissing(enterprise.register.errors.address)
    else void saving.save({ enterpriseId: view._id, ...value })
  }
  const wrong = missing ?? saving.problem?.fields.address
  return (
    <>
      <Notice>{words.intro}</Notice>
      {saving.problem && <Notice tone='bad'>{saving.problem.text}</Notice>}
      <Card title={view.name}>
        <Field label={enterprise.community}>
          <CommunityPicker value={value.communityId} onChange={(chosen) => set({ communityId: chosen })} />
        </Field>
        <Field label={enterprise.register.address} error={wrong}>
          <TextInput
            label={enterprise.register.address}
            value={value.address}
            most={ADDRESS_MOST}
            placeholder={enterprise.register.addressHint}
            invalid={wrong !== undefined}
            onChange={(written) => set({ address: written })}
          />
        </Field>
        <Button weight='main' wide busy={saving.busy} onPress={save}>
          {common.save}
        </Button>
      </Card>
      <Card>
        {view.renaming && <View>{words.waiting(view.renaming.name)}</View>}
        <Button icon='camera' wide onPress={() => open('enterpriseProof', { enterprise: view._id, rename: 'yes' })}>
          {words.rename}
        </Button>
      </Card>
      <EnterpriseChanges changes={view.changes} />
    </>
  )
}
