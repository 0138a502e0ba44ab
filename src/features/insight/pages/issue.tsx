import { View } from '@tarojs/components'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { CaseCard } from '@/components/CaseCard/CaseCard'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { Rows } from '@/components/Rows/Rows'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useIssue } from '@/lib/data/insight'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { open, parameter } from '@/lib/routes'
import { useRight } from '@/lib/session'
import { GatherCard } from '../components/GatherCard'
import { IssueProgress } from '../components/IssueProgress'
import styles from '../components/ShareBar.module.scss'
import { useIssueWords } from '../components/useIssueWords'

/** One issue: how many write about it and since when, its reports, and handling them as one. */
export default function IssuePage() {
  const text = useText()
  const words = text.insight.issues
  const tell = useIssueWords()
  const may = useRight('issues.read')
  const found = useIssue(parameter('id') ?? '', may)
  const issue = found.data?.pages[0]
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  useRefresh(() => (may ? found.refetch() : Promise.resolve()))
  return (
    <Page title={words.title}>
      <VisitorView text={words.nobody} icon='flame' staff>
        {may ? (
          <AsyncView
            loading={found.isPending}
            error={found.data ? undefined : found.error}
            onRetry={() => void found.refetch()}
          >
            {issue && (
              <>
                <Card title={issue.title}>
                  <View className={styles.name}>{tell.figures(issue)}</View>
                  <View>{[issue.place, tell.span(issue)].filter(Boolean).join(' · ')}</View>
                  <View>{tell.trend(issue)}</View>
                  <IssueProgress row={issue} />
                  {issue.words.length > 0 && (
                    <View className={styles.detail}>
                      {words.words} {issue.words.join(text.common.comma)}
                    </View>
                  )}
                </Card>
                <GatherCard issue={issue} />
                <View className={styles.name}>{words.reports}</View>
                <Rows rows={rows} keyOf={(row) => row._id}>
                  {(row) => <CaseCard row={row} reader='official' onPress={() => open('deskCase', { id: row._id })} />}
                </Rows>
                <MoreRows
                  more={found.hasNextPage}
                  busy={found.isFetchingNextPage}
                  onMore={() => void found.fetchNextPage()}
                />
              </>
            )}
          </AsyncView>
        ) : (
          <Notice tone='warn'>{words.nobody}</Notice>
        )}
      </VisitorView>
    </Page>
  )
}
