import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Project } from '../../tests/weapp/host/Project'
import { installPackages } from '../lib/installPackages.mjs'
import type { Check } from './Check'
import { packageSizes, tooLarge } from './sizes'

interface Outcome {
  /** Bytes of every compiled file. */
  files?: Record<string, number>
  error?: string
}

/** `miniprogram-ci` compiles everything as for an upload, from a package of its own that is installed when first needed. */
export const official: Check = {
  name: 'official',
  about: 'miniprogram-ci compiles it (es6, minified) within the sizes',
  run: async (project) => {
    installPackages(__dirname, 'Installing WeChat’s compiler (276 MB, once) …')
    const { files, error } = await compile(project)
    return files ? tooLarge(packageSizes(project, files)) : [error ?? 'it ended without an answer']
  },
}

/** In a process of its own: it leaves others behind, prints what it likes, and remembers earlier projects. */
function compile({ root }: Project): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(__dirname, 'officialCompile.cjs'), root], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    let outcome: Outcome = {}
    child.on('message', (message) => {
      outcome = message as Outcome
    })
    child.on('error', reject)
    child.on('close', () => resolve(outcome))
  })
}
