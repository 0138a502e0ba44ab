import { buildApp, type Target } from './lib/buildApp'
import { buildFunctions } from './lib/buildFunctions'

/** `npm run build -- [functions|h5|weapp|all]`: what a deployment uploads. */
async function main(): Promise<void> {
  const part = process.argv[2] ?? 'all'
  if (!['all', 'functions', 'h5', 'weapp'].includes(part)) {
    console.error(`There is no part "${part}": choose functions, h5, weapp or all.`)
    process.exit(2)
  }
  if (part === 'all' || part === 'functions') await buildFunctions()
  for (const target of ['h5', 'weapp'] as const satisfies readonly Target[]) {
    if (part === 'all' || part === target) await buildApp(target)
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
