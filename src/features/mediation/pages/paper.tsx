import { PAPER_KINDS, type PaperKind, picturesIn } from '@contract/paper'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { asFailure, call } from '@/lib/cloud/call'
import { usePaper } from '@/lib/data/mediation'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { parameter } from '@/lib/routes'
import { saveDocx } from '@/lib/saveFile'
import { useSettings } from '@/lib/settings'
import { PaperSheet } from '../components/PaperSheet'
import { useDisputePhotos } from '../useDisputePhotos'

const kindOf = (written: string | undefined): PaperKind => PAPER_KINDS.find((kind) => kind === written) ?? 'application'

/** One paper of a dispute: to read, to print, and to take along as a document. */
export default function DisputePaper() {
  const text = useText()
  const words = text.dispute.papers
  const language = useSettings((settings) => settings.language)
  const caseId = parameter('id') ?? ''
  const kind = kindOf(parameter('kind'))
  const found = usePaper(caseId, kind)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const save = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      // Photos that one document has no room for come in a second and a third.
      for (let part = 1, parts = 1; part <= parts; part += 1) {
        const file = await call('mediation.paperFile', { caseId, kind, part })
        parts = file.parts
        await saveDocx(file.name, file.content)
      }
    } catch (error) {
      const failure = asFailure(error)
      setProblem(failure.message || text.errors.byCode[failure.code])
    } finally {
      setBusy(false)
    }
  }
  const { tiles } = useDisputePhotos(caseId, found.data ? picturesIn(found.data.pages) : [])
  const onTheWay = tiles.some(({ url, failed }) => url === undefined && !failed)
  const footer = found.data && (
    <>
      {isH5 && (
        <Button busy={onTheWay} onPress={() => window.print()}>
          {words.print}
        </Button>
      )}
      <Button weight='main' icon='download' wide busy={busy} onPress={() => void save()}>
        {isH5 ? words.download : words.openFile}
      </Button>
    </>
  )
  return (
    <Page title={words.kinds[kind]} wide footer={footer}>
      {language !== 'zh' && <Notice>{words.inChinese}</Notice>}
      {problem !== undefined && <Notice tone='bad'>{problem}</Notice>}
      <AsyncView {...asyncOf(found)}>
        <View>{found.data && <PaperSheet pages={found.data.pages} photos={tiles} />}</View>
      </AsyncView>
    </Page>
  )
}
