import type { EnterpriseCheckView } from '@contract/enterpriseCheck'
import { Facts } from '@/components/Facts/Facts'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useSettings } from '@/lib/settings'
import { ProofPhotos } from './ProofPhotos'

interface ClaimFactsProps {
  enterpriseId: string
  claimed: NonNullable<EnterpriseCheckView['claimed']>
}

/** Who claims an enterprise, what both sides say, and the proof. */
export function ClaimFacts({ enterpriseId, claimed }: ClaimFactsProps) {
  const words = useEnterpriseText().enterpriseCheck.desk
  const language = useSettings((settings) => settings.language)
  const { answer } = claimed
  const said = answer ? (answer.agrees ? words.agreed : answer.note) : words.silent
  return (
    <>
      <Facts
        facts={[
          { name: words.claimant, value: `${claimed.name} ${claimed.phone}` },
          { name: words.said, value: claimed.note },
          { name: words.ownerSaid, value: said },
          { name: words.until, value: formatTime(claimed.objectUntil, 'dayTime', language) },
        ]}
      />
      <ProofPhotos enterpriseId={enterpriseId} fileIds={claimed.photos} />
    </>
  )
}
