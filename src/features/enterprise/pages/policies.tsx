import { POLICY_KINDS, POLICY_QUERY_MOST, type PolicyKind } from '@contract/policy'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { usePolicies } from '@/lib/data/policies'
import { useDebounced } from '@/lib/debounce'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useRefresh } from '@/lib/refresh'
import { parameter } from '@/lib/routes'
import { useEnterprises } from '@/lib/session'
import { FittingPolicies } from '../components/FittingPolicies'
import { PolicyItem } from '../components/PolicyItem'

type Shown = 'fitting' | 'library'
const ALL = 'all'
/** The search waits until so long nothing was typed. */
const PAUSE_MS = 400

/** 惠企政策: those that fit one's enterprise, and the library of all. */
export default function Policies() {
  const words = useEnterpriseText().policy
  const enterprises = useEnterprises()
  const [wanted, setWanted] = useState(() => parameter('enterprise'))
  const own = enterprises.find(({ enterpriseId }) => enterpriseId === wanted) ?? enterprises[0]
  const [chosen, setChosen] = useState<Shown>('fitting')
  const shown = own ? chosen : 'library'
  const [kind, setKind] = useState<PolicyKind | typeof ALL>(ALL)
  const [query, setQuery] = useState('')
  const asked = useDebounced(query.trim(), PAUSE_MS)
  const list = usePolicies(kind === ALL ? undefined : kind, shown === 'library', asked)
  useRefresh(() => list.refetch())
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Page title={words.title}>
      {own && (
        <Choice<Shown>
          label={words.which}
          value={shown}
          onChange={setChosen}
          options={[
            { value: 'fitting', name: words.fitting },
            { value: 'library', name: words.library },
          ]}
        />
      )}
      {own && shown === 'fitting' && (
        <>
          {enterprises.length > 1 && (
            <Field label={words.page.forWhich}>
              <Choice<string>
                label={words.page.forWhich}
                value={own.enterpriseId}
                onChange={setWanted}
                options={enterprises.map((each) => ({ value: each.enterpriseId, name: each.name }))}
              />
            </Field>
          )}
          <FittingPolicies enterpriseId={own.enterpriseId} />
        </>
      )}
      {shown === 'library' && (
        <>
          <TextInput
            label={words.find}
            placeholder={words.findHint}
            value={query}
            most={POLICY_QUERY_MOST}
            onChange={setQuery}
          />
          <Field label={words.kind}>
            <Choice<PolicyKind | typeof ALL>
              label={words.kind}
              value={kind}
              onChange={setKind}
              options={[
                { value: ALL, name: words.all },
                ...POLICY_KINDS.map((value) => ({ value, name: words.kinds[value] })),
              ]}
            />
          </Field>
          <AsyncView
            {...asyncOf(list)}
            empty={rows.length === 0}
            emptyText={asked ? words.notFound : words.empty}
            emptyIcon='list'
          >
            <Card plain>
              {rows.map((row) => (
                <PolicyItem key={row._id} row={row} enterpriseId={own?.enterpriseId} />
              ))}
            </Card>
            <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
          </AsyncView>
        </>
      )}
    </Page>
  )
}
