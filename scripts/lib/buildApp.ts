import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './paths'

export type Target = 'h5' | 'weapp'

/** Builds the mini program or its H5 form with Taro; rejects with the end of Taro's output when it fails. */
export function buildApp(target: Target, variables: Readonly<Record<string, string>> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const taro = join(ROOT, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
    const child = spawn(process.execPath, [taro, 'build', '--type', target], {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        TARO_ENV: target,
        BROWSERSLIST_IGNORE_OLD_DATA: '1',
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-8000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`Taro could not build ${target}:\n${output}`))
    })
  })
}
