import { buildApp, type Target } from './lib/buildApp'
import { buildFunctions } from './lib/buildFunctions'
import { writeDeploymentFiles } from './lib/deploymentFiles'
import { upToDate } from './lib/upToDate'

const PARTS = ['functions', 'h5', 'weapp'] as const

/** `npm run build [functions|h5|weapp]`: what a deployment uploads, for the environment that `TARO_APP_CLOUD_ENV` names. */
async function main(): Promise<void> {
  const [part, ...more] = process.argv.slice(2)
  const chosen = PARTS.filter((name) => part === undefined || part === name)
  if (chosen.length === 0 || more.length > 0) throw new Error(`Usage: npm run build -- [${PARTS.join('|')}]`)
  for (const name of chosen) {
    if (name === 'functions') await upToDate('cloudfunctions', 'production', buildFunctions)
    else await buildFor(name)
    console.error(`${name} is built.`)
  }
  if (process.env.TARO_APP_CLOUD_ENV) writeDeploymentFiles(process.env.TARO_APP_CLOUD_ENV)
}

async function buildFor(target: Target): Promise<void> {
  const environment = process.env.TARO_APP_CLOUD_ENV
  if (!environment) {
    throw new Error('TARO_APP_CLOUD_ENV must name the CloudBase environment that the app is built for.')
  }
  await upToDate(target, environment, () => buildApp(target))
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
