import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { useMembership, useMemberships, workAs } from '@/lib/session'
import { Choice } from '../Choice/Choice'

/** For an official of several offices: which one he works for now. Nothing for everybody else. */
export function OfficeSwitch() {
  const text = useText().components.office
  const nameOf = useNameOf()
  const memberships = useMemberships()
  const current = useMembership()
  if (memberships.length < 2) return null
  return (
    <Choice
      label={text.workAs}
      value={current?.officeId}
      onChange={workAs}
      options={memberships.map(({ officeId, officeName, officeNameEn }) => ({
        value: officeId,
        name: nameOf({ name: officeName, nameEn: officeNameEn }),
        icon: 'office',
      }))}
    />
  )
}
