import type { IssueRow } from '@contract/issue'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'

/** What is told of an issue: how many, since when, and where it is going. */
export function useIssueWords() {
  const words = useText().insight.issues
  const language = useSettings((settings) => settings.language)
  const trend = ({ recent, before }: IssueRow): string => {
    if (recent === before) return words.steady(recent)
    return recent > before ? words.rising(recent, before) : words.falling(recent, before)
  }
  const figures = (issue: IssueRow): string =>
    [words.people(issue.people), words.messages(issue.messages), words.heat(issue.heat)].join(' · ')
  const span = ({ from, to }: IssueRow): string => {
    const [first, last] = [formatTime(from, 'day', language), formatTime(to, 'day', language)]
    return first === last ? first : words.span(first, last)
  }
  /** How far it is: how many still wait for an answer, and when one was last given. */
  const progress = ({ messages, progress: { looked, unanswered, answeredAt } }: IssueRow): string => {
    const day = answeredAt === undefined ? '' : formatTime(answeredAt, 'day', language)
    const waiting = day ? words.partly(unanswered, day) : words.waiting(unanswered)
    const told = unanswered > 0 ? waiting : day ? words.answered(day) : words.settled
    return looked < messages ? words.latest(looked, told) : told
  }
  return { figures, span, trend, progress }
}
