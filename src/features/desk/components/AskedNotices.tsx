import type { CaseView } from '@contract/caseView'
import { Notice } from '@/components/Notice/Notice'
import { askedOf, keptText } from '@/lib/caseData'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'

/** What waits for a decision or a reply, with its reason, where the buttons for it are: nobody looks for it in the history. */
export function AskedNotices({ view }: { view: CaseView }) {
  const words = useText().desk.asked
  const language = useSettings((settings) => settings.language)
  const street = useStreet()
  const nameOf = useNameOf()
  const lead = nameOf({ name: view.leadOfficeName ?? '', nameEn: view.leadOfficeNameEn ?? '' })
  const when = (at: number | undefined) => (at === undefined ? '' : formatTime(at, 'full', language))
  const question = keptText(view, 'question')
  const paused = view.state === 'waiting' && view.dueAt !== undefined
  const { sentBack, pause, extension, supervision, urge } = askedOf(view)
  return (
    <>
      {paused && (
        <Notice icon='clock'>
          {question
            ? words.waits(question, when(view.dueAt))
            : words.paused(keptText(view, 'pauseRequest') ?? '', when(view.dueAt))}
        </Notice>
      )}
      {question && view.state === 'accepted' && <Notice icon='clock'>{words.noReply(question)}</Notice>}
      {sentBack && (
        <Notice tone='warn'>
          {words.sentBack(lead, nameOf(officeOf(street.data, sentBack.officeId)), sentBack.note ?? '')}
        </Notice>
      )}
      {pause && <Notice tone='warn'>{words.pause(lead, pause.note ?? '')}</Notice>}
      {extension && <Notice tone='warn'>{words.extension(lead, extension.days, extension.note ?? '')}</Notice>}
      {supervision && <Notice tone='warn'>{words.supervision(when(supervision.dueAt), supervision.note ?? '')}</Notice>}
      {urge && <Notice>{words.urge(when(urge.at), urge.note ?? '')}</Notice>}
    </>
  )
}
