import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import automator from 'miniprogram-automator'

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>

let windows = 0
/** Each person has a window, which speaks the automation protocol on a port of its own. */
const FIRST_PORT = 9420

/**
 * Opens a copy of the built mini program in WeChat DevTools, or in whatever the `cli` belongs to. DevTools know one person
 * and the real cloud: in the copy, calls of `wx.cloud` go to the local cloud as somebody of ours. Nothing else differs.
 */
export async function openInDevTools(cliPath: string, project: string, cloudUrl: string, identity: object) {
  const copy = mkdtempSync(join(tmpdir(), 'weapp-'))
  cpSync(project, copy, { recursive: true })
  const app = join(copy, 'app.js')
  const toLocalCloud = readFileSync(join(__dirname, 'toLocalCloud.cjs'), 'utf8')
  const who = `${JSON.stringify(cloudUrl)}, ${JSON.stringify(identity)}`
  const prelude = `;(function () { var module = {}; ${toLocalCloud}; module.exports(${who}) })();`
  writeFileSync(app, `${prelude}\n${readFileSync(app, 'utf8')}`)
  const settingsFile = join(copy, 'project.config.json')
  const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as { setting: Record<string, unknown> }
  settings.setting.urlCheck = false
  writeFileSync(settingsFile, JSON.stringify(settings))
  windows += 1
  const port = FIRST_PORT + windows
  const miniProgram: MiniProgram = await automator.launch({ cliPath, projectPath: copy, port, trustProject: true })
  const end = async (): Promise<void> => {
    await miniProgram.close()
    rmSync(copy, { recursive: true, force: true })
  }
  return { miniProgram, end }
}
