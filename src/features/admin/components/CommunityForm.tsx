import type { CommunityRow } from '@contract/members'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Field } from '@/components/Field/Field'
import { Notice } from '@/components/Notice/Notice'
import { OfficePicker } from '@/components/OfficePicker/OfficePicker'
import { Sheet } from '@/components/Sheet/Sheet'
import { useChange } from '@/lib/data/change'
import { useAdminRefresh, useOfficeEffect } from '@/lib/data/members'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { toast } from '@/lib/toast'
import { EditedBy } from './EditedBy'
import { HistorySheet } from './HistorySheet'
import styles from './Members.module.scss'
import { manyShown } from './manyShown'

interface CommunityFormProps {
  community: CommunityRow
  onClose(): void
}

/** Gives a community to another office, saying before it is saved what that touches. */
export function CommunityForm({ community, onClose }: CommunityFormProps) {
  const text = useText()
  const words = text.people.offices
  const nameOf = useNameOf()
  const street = useStreet().data
  const refresh = useAdminRefresh()
  const [officeId, setOfficeId] = useState(community.officeId)
  const [history, setHistory] = useState(false)
  const moved = officeId !== community.officeId
  const now = useOfficeEffect(community.officeId).data
  const then = useOfficeEffect(officeId).data
  const saving = useChange('admin.setCommunityOffice', async () => {
    toast(text.common.saved)
    await refresh()
    onClose()
  })
  const officeName = (id: string): string => nameOf(officeOf(street, id))
  const save = () => void saving.save({ communityId: community._id, officeId, version: community.version })

  const title = nameOf(community)
  if (history) {
    return <HistorySheet title={title} what='communities' thing={community._id} onClose={() => setHistory(false)} />
  }
  const foot = (
    <Button weight='main' wide busy={saving.busy} disabled={!moved || !now || !then} onPress={save}>
      {text.common.save}
    </Button>
  )
  return (
    <Sheet title={title} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {saving.problem && <Notice tone='bad'>{saving.problem.text}</Notice>}
        <Field label={words.communityOffice} error={saving.problem?.fields.officeId}>
          <OfficePicker label={words.communityOffice} value={officeId} onChange={setOfficeId} />
        </Field>
        {now && <Notice>{words.moveEffect(officeName(community.officeId), manyShown(now.openCases))}</Notice>}
        {moved && then?.members === 0 && <Notice tone='warn'>{words.moveNobody(officeName(officeId))}</Notice>}
        <EditedBy thing={community} onHistory={() => setHistory(true)} />
      </View>
    </Sheet>
  )
}
