import type { ErrorCode } from '@contract/errors'

const byCode: Record<ErrorCode, string> = {
  INVALID_INPUT: '有几处需要改一下，请看标红的提示。',
  NOT_SIGNED_IN: '登录已过期，请重新登录。',
  NOT_REGISTERED: '请先登记，再继续。',
  NOT_ALLOWED: '您没有这项操作的权限。',
  NOT_FOUND: '没有找到，可能已被移走，或者不归您查看。',
  CONFLICT: '别人刚刚处理过这一件，已为您刷新，您写的内容还在。',
  WRONG_STATE: '这一件已经到了下一步，请看最新进展。',
  CONSENT_OUTDATED: '隐私说明有更新，请重新阅读并同意。',
  LEVEL_TOO_LOW: '这类事项需要先核实您的电话或身份，请到“我的”里办理。',
  DUPLICATE: '这一件已经登记过了。',
  FILE_REFUSED: '这张照片无法使用，请换一张。',
  PHONE_CODE_REFUSED: '没能取得手机号，请再试一次，或者手动填写。',
  UNAVAILABLE: '服务暂时没有响应，请稍后再试。',
  NETWORK: '网络不通，请检查网络后再试。您填写的内容都还在。',
  INTERNAL: '出了点问题，请稍后再试。',
}

export const errors = {
  loadFailed: '没有加载出来',
  byCode,
}
