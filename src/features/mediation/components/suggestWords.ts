import type { SuggestReason } from '@contract/suggestion'
import type { Dictionary } from '@/lib/i18n/types'

/** Why a team, or a person, is proposed, in words. */
export function suggestWords(reasons: readonly SuggestReason[], of: 'team' | 'person', text: Dictionary): string[] {
  const { suggest: words, languages } = text.mediators
  return reasons.map((reason) => {
    switch (reason.what) {
      case 'speaks':
        return words.speaks(reason.languages.map((each) => languages[each]).join(text.common.comma))
      case 'onDuty':
        return of === 'team' ? words.onDuty(reason.people) : words.onDutyNow
      case 'load':
        return words.load(reason.running, reason.most)
      case 'nobodySpeaks':
        return of === 'team' ? words.nobodySpeaks : words.notSpoken
      default:
        return words[reason.what]
    }
  })
}
