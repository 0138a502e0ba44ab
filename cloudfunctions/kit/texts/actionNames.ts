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
  approveReturn: ['同意退单并改派', 'sent it to another office'],
  rejectReturn: ['退回原单位办理', 'sent it back to the same office'],
  ask: ['请反映人补充', 'asked the reporter'],
  supply: ['补充情况', 'added information'],
  resume: ['恢复办理', 'resumed it'],
  return: ['申请退单', 'asked to return it'],
  requestPause: ['申请暂停计时', 'asked to pause it'],
  approvePause: ['同意暂停计时', 'paused it'],
  refusePause: ['不同意暂停计时', 'refused to pause it'],
  requestExtension: ['申请延期', 'asked for an extension'],
  approveExtension: ['同意延期', 'extended the limit'],
  refuseExtension: ['不同意延期', 'refused an extension'],
  assign: ['指派经办人', 'assigned it'],
  addHelper: ['增加协办', 'added a helping office'],
  prioritise: ['调整紧急程度', 'changed its urgency'],
  supervise: ['督办', 'put it under supervision'],
  replySupervision: ['回复督办', 'replied to the supervision'],
  urge: ['催办', 'urged it'],
  correct: ['更正内容', 'corrected it'],
  withdraw: ['撤回', 'withdrew it'],
  transfer: ['转出', 'transferred it'],
  decline: ['不予受理', 'declined it'],
  warn: ['临期提醒', 'warned that the limit is near'],
  endPause: ['恢复计时', 'started the clock again'],
  overdue: ['超时提醒', 'marked it overdue'],
  autoClose: ['自动办结', 'closed it automatically'],
}

export const actionName = (action: string, language: Language): string =>
  ACTION_NAMES[action]?.[language === 'zh' ? 0 : 1] ?? action
