import { logLine } from '../kit/log'
import { OpenApiRefusal, openApiPicture } from '../kit/openApiPicture'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'

const PAGE = 'features/home/pages/scan'
const WIDTH = 430
const EDITIONS = { formal: 'release', trial: 'trial', developer: 'develop' } as const

/** 小程序码: the code that WeChat draws for a scene, as a data URI; whoever scans it is in the mini program at once. */
export const miniCode: Handler<'admin.miniCode'> = async ({ street }, { scene }) => {
  const edition = (await street()).doc.messages?.edition ?? 'formal'
  // The page need not be published yet when the codes are printed.
  const request = { scene, page: PAGE, check_path: false, env_version: EDITIONS[edition], width: WIDTH }
  try {
    const { type, bytes } = await openApiPicture('wxacode.getUnlimited', request)
    return { picture: `data:${type};base64,${bytes.toString('base64')}` }
  } catch (error) {
    const errcode = error instanceof OpenApiRefusal ? error.errcode : undefined
    logLine({ level: 'warn', what: 'wxacode', scene, ...(errcode === undefined ? {} : { errcode }) })
    throw new Refusal('UNAVAILABLE', 'unavailable')
  }
}
