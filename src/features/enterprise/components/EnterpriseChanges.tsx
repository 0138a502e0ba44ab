import type { EnterpriseChange, EnterpriseFacts } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { Fold } from '@/components/Fold/Fold'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useSettings } from '@/lib/settings'

const FACTS = ['name', 'communityId', 'address'] as const

/** What was corrected of an enterprise, from what to what; nothing where nothing was. */
export function EnterpriseChanges({ changes }: { changes: readonly EnterpriseChange[] }) {
  const { enterprise, enterpriseCheck } = useEnterpriseText()
  const words = enterpriseCheck.correct
  const language = useSettings((settings) => settings.language)
  const street = useStreet().data
  const nameOf = useNameOf()
  if (changes.length === 0) return null
  const labels = {
    name: enterpriseCheck.desk.name,
    communityId: enterprise.community,
    address: enterprise.address,
  }
  const said = (facts: EnterpriseFacts, fact: (typeof FACTS)[number]): string =>
    (fact === 'communityId' ? nameOf(communityOf(street, facts.communityId ?? '')) : facts[fact]) ?? ''
  return (
    <Fold title={words.changes} about={formatTime(changes[0]?.at ?? 0, 'day', language)}>
      {changes.flatMap(({ at, by, before, after }) =>
        FACTS.filter((fact) => after[fact] !== undefined).map((fact) => (
          <View key={`${at}:${fact}`}>
            {words.line(
              formatTime(at, 'day', language),
              by,
              words.fromTo(labels[fact], said(before, fact), said(after, fact)),
            )}
          </View>
        )),
      )}
    </Fold>
  )
}
