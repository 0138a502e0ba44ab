import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { CommunityPicker } from '@/components/CommunityPicker/CommunityPicker'
import { Field } from '@/components/Field/Field'
import { useNow } from '@/lib/clock'
import { useNameOf } from '@/lib/data/street'
import { isoDay } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { type Place, useVisitCover } from '../visitData'

interface PlacePickerProps {
  officeId: string
  place: Place
  onChange(place: Place): void
}

const ALL = 'all'

/** Chooses a community, then a block of it that has enterprises; an office of one community chooses the block alone. */
export function PlacePicker({ officeId, place, onChange }: PlacePickerProps) {
  const words = useEnterpriseText().visit.list
  const nameOf = useNameOf()
  const where = useVisitCover(officeId, isoDay(useNow()).slice(0, 7), true).data?.byCommunity ?? []
  const only = where.length === 1 ? where[0]?.communityId : undefined
  const communityId = place.communityId ?? only
  const units = where.find((each) => each.communityId === communityId)?.units.filter(({ all }) => all > 0) ?? []
  return (
    <>
      {where.length > 1 && (
        <Field label={words.community}>
          <CommunityPicker
            value={place.communityId}
            placeholder={words.allCommunities}
            onChange={(chosen) => onChange({ communityId: chosen })}
          />
        </Field>
      )}
      {communityId !== undefined && units.length > 1 && (
        <Field label={words.block}>
          <Choice<string>
            label={words.block}
            value={place.unitId ?? ALL}
            onChange={(unitId) => onChange({ communityId, ...(unitId === ALL ? {} : { unitId }) })}
            options={[
              { value: ALL, name: words.everyBlock },
              ...units.map((unit) => ({ value: unit.unitId, name: words.counted(nameOf(unit), unit.all) })),
            ]}
          />
        </Field>
      )}
      {place.communityId !== undefined && only === undefined && (
        <Button weight='quiet' onPress={() => onChange({})}>
          {words.showAll}
        </Button>
      )}
    </>
  )
}
