import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/paths'
import { typescript, typescriptEnvironment } from './typescript'

export interface Command {
  child: ChildProcess
  /** What was printed so far. */
  stdout(): string
  stderr(): string
  /** Resolves when stdout or stderr matches; rejects when the command ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  /** Resolves with the exit code. */
  ended: Promise<number | null>
}

/** Runs one of the commands in `scripts/` as `npm` would, after its bootstrap. */
export function runCommand(script: string, args: readonly string[], variables: Record<string, string> = {}): Command {
  const child = spawn(process.execPath, typescript(join(ROOT, 'scripts', `${script}.ts`), args), {
    env: typescriptEnvironment(variables),
  })
  const text = { stdout: '', stderr: '' }
  const listeners = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (chunk) => {
      text[name] += chunk
      for (const listener of listeners) listener()
    })
  }
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(text.stdout) ?? pattern.exec(text.stderr)
        if (found) resolve(found)
      }
      listeners.add(look)
      look()
      ended.then((code) => {
        reject(new Error(`${script} ended with ${code} and never printed ${pattern}: ${text.stderr}`))
      })
    })
  return { child, stdout: () => text.stdout, stderr: () => text.stderr, printed, ended }
}
