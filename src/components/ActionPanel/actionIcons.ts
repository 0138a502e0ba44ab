import type { ReportActionName } from '@/lib/i18n/types'
import type { IconName } from '../Icon/Icon'

const icons: Partial<Record<ReportActionName, IconName>> = {
  dispatch: 'send',
  accept: 'check',
  progress: 'edit',
  remark: 'edit',
  answer: 'report',
  rate: 'star',
  reopen: 'undo',
  callback: 'phone',
  close: 'check',
  approveReturn: 'send',
  rejectReturn: 'undo',
  return: 'undo',
  assign: 'user',
  addHelper: 'plus',
  prioritise: 'alert',
  recategorise: 'list',
  transfer: 'send',
  decline: 'close',
  merge: 'list',
  unmerge: 'undo',
  ask: 'help',
  supply: 'edit',
  urge: 'bell',
  correct: 'edit',
  withdraw: 'leave',
  requestPause: 'clock',
  approvePause: 'clock',
  refusePause: 'close',
  resume: 'right',
  requestExtension: 'clock',
  approveExtension: 'check',
  refuseExtension: 'close',
  supervise: 'eye',
  replySupervision: 'edit',
}

/** An icon beside the words of an action; one without an icon has its words alone. */
export const ACTION_ICONS: Readonly<Record<string, IconName | undefined>> = icons
