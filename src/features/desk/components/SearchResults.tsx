import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { CaseCard } from '@/components/CaseCard/CaseCard'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Rows } from '@/components/Rows/Rows'
import type { useSearch } from '@/lib/data/search'
import { useText } from '@/lib/i18n'

interface SearchResultsProps {
  query: string
  found: ReturnType<typeof useSearch>
  selected: string | undefined
  onChoose(caseId: string): void
  /** Looks for the words instead of the person. */
  onAsWords(): void
}

/** What a query found, how it was understood, and the way further back. */
export function SearchResults({ query, found, selected, onChoose, onAsWords }: SearchResultsProps) {
  const text = useText()
  const words = text.search
  const [first] = found.data?.pages ?? []
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const by = first?.by ?? 'words'
  const understood = by === 'words' ? words.by.words(query) : by === 'nothing' ? undefined : words.by[by]
  const none = by === 'nothing' ? words.nothing : found.hasNextPage ? words.noneSoFar : words.none
  const further = (
    <Button icon='search' busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
      {words.on}
    </Button>
  )
  return (
    <AsyncView
      {...asyncOf(found)}
      empty={rows.length === 0}
      emptyText={none}
      emptyIcon='search'
      emptyAction={found.hasNextPage ? further : undefined}
    >
      {understood && <View>{understood}</View>}
      {by === 'name' && (
        <View>
          <Button weight='quiet' icon='search' onPress={onAsWords}>
            {words.asWords}
          </Button>
        </View>
      )}
      <Rows rows={rows} keyOf={(row) => row._id} as='dense'>
        {(row) => (
          <CaseCard
            row={row}
            reader='official'
            selected={selected === undefined ? undefined : selected === row._id}
            onPress={() => onChoose(row._id)}
          />
        )}
      </Rows>
      <MoreRows more={found.hasNextPage} busy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
    </AsyncView>
  )
}
