import { useState } from 'react'
import { Choice } from '@/components/Choice/Choice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { useMediations } from '@/lib/session'
import { KeptFiles } from '../components/KeptFiles'
import { SealsCard } from '../components/SealsCard'

/** What becomes of the files of a committee, for who leads it; the centre gives each committee the picture of its seal. */
export default function MediationArchive() {
  const words = useText().dispute.archive
  const nameOf = useNameOf()
  const street = useStreet()
  const led = useMediations().filter(({ role }) => role === 'mediationLead')
  const [chosen, setChosen] = useState<string>()
  const officeId = chosen ?? led[0]?.officeId
  const leadsCentre = led.some((each) => officeOf(street.data, each.officeId)?.kind === 'centre')
  return (
    <Page title={words.title}>
      <VisitorView text={words.title} icon='list' staff>
        {led.length > 1 && officeId && (
          <Choice<string>
            label={words.title}
            value={officeId}
            onChange={setChosen}
            options={led.map(({ officeId: value, officeName, officeNameEn }) => ({
              value,
              name: nameOf({ name: officeName, nameEn: officeNameEn }),
            }))}
          />
        )}
        {officeId && <KeptFiles key={officeId} officeId={officeId} />}
        {leadsCentre && <SealsCard />}
      </VisitorView>
    </Page>
  )
}
