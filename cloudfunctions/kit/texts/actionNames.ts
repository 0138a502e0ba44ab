import type { Language } from '@contract/language'

/** What an action was, in a sentence about somebody who has just taken it. */
const ACTION_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  dispatch: ['派单', 'dispatched it'],
  accept: ['签收', 'accepted it'],
  progress: ['更新进展', 'reported progress'],
  remark: ['内部备注', 'left a remark'],
  answer: ['答复', 'answered it'],
  rate: ['评价', 'rated it'],
  reopen: ['要求重办', 'asked to reopen it'],
  callback: ['回访', 'recorded a callback'],
  close: ['办结', 'closed it'],
  overdue: ['超时提醒', 'marked it overdue'],
  autoClose: ['自动办结', 'closed it automatically'],
}

export const actionName = (action: string, language: Language): string =>
  ACTION_NAMES[action]?.[language === 'zh' ? 0 : 1] ?? action
