import type { CodeRow } from '@contract/scene'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { CommunityPicker } from '@/components/CommunityPicker/CommunityPicker'
import { Field } from '@/components/Field/Field'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { type CodeKind, useCodes } from '@/lib/data/codes'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { AdminOnly } from '../components/AdminOnly'
import { CodeSheet } from '../components/CodeSheet'

const KINDS: readonly CodeKind[] = ['category', 'wastePoint', 'unit']

/** 二维码: the codes that the office prints and puts up, each leading to where it stands. */
export default function Codes() {
  const words = useText().scan.codes
  const nameOf = useNameOf()
  const [kind, setKind] = useState<CodeKind>('category')
  const [communityId, setCommunityId] = useState<string>()
  const [shown, setShown] = useState<CodeRow>()
  const ready = kind === 'category' || communityId !== undefined
  const found = useCodes(kind, kind === 'category' ? undefined : communityId, ready)
  return (
    <Page title={words.title}>
      <AdminOnly>
        <Notice tone='info'>{isH5 ? words.inPhone : words.inBrowser}</Notice>
        <Card>
          <Choice<CodeKind>
            label={words.kind}
            options={KINDS.map((value) => ({ value, name: words.kinds[value] }))}
            value={kind}
            onChange={setKind}
          />
          {kind !== 'category' && (
            <Field label={words.community}>
              <CommunityPicker value={communityId} onChange={setCommunityId} />
            </Field>
          )}
        </Card>
        {ready ? (
          <AsyncView {...asyncOf(found)} empty={found.data?.length === 0} emptyText={words.none} emptyIcon='scan'>
            <Card plain>
              {found.data?.map((row) => (
                <ListRow
                  key={row.scene}
                  icon='scan'
                  title={nameOf(row)}
                  about={row.about || undefined}
                  onPress={() => setShown(row)}
                />
              ))}
            </Card>
          </AsyncView>
        ) : (
          <Notice tone='info'>{words.chooseCommunity}</Notice>
        )}
        {shown && <CodeSheet row={shown} onClose={() => setShown(undefined)} />}
      </AdminOnly>
    </Page>
  )
}
