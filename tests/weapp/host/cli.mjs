#!/usr/bin/env node
// What `miniprogram-automator` starts in place of DevTools' own `cli`: hands over to the TypeScript beside it.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..', '..')
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const settings = join(root, 'tsconfig.server.json')
const child = spawn(process.execPath, [tsx, '--tsconfig', settings, join(here, 'cli.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
child.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
