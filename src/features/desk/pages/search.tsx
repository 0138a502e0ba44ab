import { useEffect, useState } from 'react'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useSearch } from '@/lib/data/search'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useWideScreen } from '@/lib/screen'
import { CaseDesk } from '../components/CaseDesk'
import { DeskColumns } from '../components/DeskColumns'
import { SearchBar } from '../components/SearchBar'
import { SearchHelp } from '../components/SearchHelp'
import { SearchResults } from '../components/SearchResults'
import { useRecentSearches } from '../useRecentSearches'

/** Finding a case again. On a computer's screen it is opened beside what was found. */
export default function SearchPage() {
  const text = useText()
  return (
    <Page title={text.search.title} wide>
      <VisitorView text={text.desk.visitor} icon='search' staff>
        <Search />
      </VisitorView>
    </Page>
  )
}

function Search() {
  const wide = useWideScreen()
  const [written, setWritten] = useState('')
  const [asked, setAsked] = useState({ query: '', asWords: false })
  const [selected, setSelected] = useState<string>()
  const searches = useRecentSearches()
  const found = useSearch(asked.query, asked.asWords)

  const ask = (query: string) => {
    setWritten(query)
    setSelected(undefined)
    setAsked({ query: query.trim(), asWords: false })
  }
  const by = found.data?.pages[0]?.by
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (by === 'number' || by === 'words') searches.keep(asked.query)
  }, [by, asked.query])
  const choose = (caseId: string) => {
    if (wide) setSelected(caseId)
    else open('deskCase', { id: caseId })
  }

  return (
    <>
      <SearchBar
        value={written}
        busy={asked.query !== '' && found.isFetching}
        onChange={setWritten}
        onSearch={() => ask(written)}
      />
      {asked.query === '' ? (
        <SearchHelp recent={searches.recent} onChoose={ask} onForget={searches.clear} />
      ) : (
        <DeskColumns
          list={
            <SearchResults
              query={asked.query}
              found={found}
              selected={wide ? selected : undefined}
              onChoose={choose}
              onAsWords={() => setAsked({ ...asked, asWords: true })}
            />
          }
          work={selected && <CaseDesk key={selected} caseId={selected} beside onNext={choose} />}
        />
      )}
    </>
  )
}
