import type { ParksView } from '@contract/park'
import { useState } from 'react'
import { CommunityPicker } from '@/components/CommunityPicker/CommunityPicker'
import { Field } from '@/components/Field/Field'
import { useEdit } from '@/lib/data/admin'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { draftOfPark, PARK_FORM, parkOf } from '../parkForm'
import { FormEditor } from './FormEditor'

interface ParkEditorProps {
  /** Missing for a new one. */
  park: ParksView['parks'][number] | undefined
  /** Of the street that the park is a part of. */
  version: number
  onClose(): void
}

/** Enters a park, changes it, or takes it out. */
export function ParkEditor({ park, version, onClose }: ParkEditorProps) {
  const { enterprise, parks } = useEnterpriseText()
  const saving = useEdit('enterprise.savePark')
  const retiring = useEdit('enterprise.retirePark')
  const [nowhere, setNowhere] = useState(false)
  return (
    <FormEditor
      what='parks'
      form={PARK_FORM}
      thing={park && { ...park, version }}
      name={park?.name ?? ''}
      initial={draftOfPark(park)}
      words={{ ...parks.park }}
      choices={{}}
      saving={saving}
      retiring={retiring}
      onSave={async (values, seen) => {
        const entered = parkOf(values)
        setNowhere(values.communityId === undefined)
        // A new park does not stand against anything that was read: it goes with the street as it is.
        const known = park ? { parkId: park._id, version: seen } : { version }
        return entered !== undefined && (await saving.save({ ...known, ...entered })) !== undefined
      }}
      onRetire={async (seen) =>
        park !== undefined && (await retiring.save({ parkId: park._id, version: seen })) !== undefined
      }
      onClose={onClose}
      more={(values, set, errors) => {
        const wrong = nowhere && values.communityId === undefined ? enterprise.register.errors.community : undefined
        return (
          <Field label={enterprise.community} error={errors.communityId ?? wrong}>
            <CommunityPicker
              value={typeof values.communityId === 'string' ? values.communityId : undefined}
              invalid={wrong !== undefined}
              onChange={(communityId) => set('communityId', communityId ?? '')}
            />
          </Field>
        )
      }}
    />
  )
}
