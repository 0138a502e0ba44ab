// `officialCompile.cjs FOLDER`: compiles a mini program as for an upload, without account, key or network, and tells its
// parent process the size of every file, or what the compiler complains of.
const dns = require('node:dns')

// The compiler asks WeChat's servers for lists that it does without. Nothing here depends on them, so nobody is asked.
dns.lookup = (...values) => process.nextTick(values.at(-1), new Error('offline'))

// Of the package beside this file, which is there only once the check has installed it.
const ci = require(require.resolve('miniprogram-ci', { paths: [__dirname] }))

const APPID = 'wx0123456789abcdef'
const SETTING = { es6: true, es7: true, minify: true, autoPrefixWXSS: true }

async function main() {
  const project = new ci.Project({
    appid: APPID,
    type: 'miniProgram',
    projectPath: process.argv[2],
    privateKey: 'never sent',
    ignores: ['node_modules/**/*'],
  })
  // What WeChat would say of the account: limits and rights, all as for a new one.
  project._attr = { ...ci.DefaultProjectAttr, appid: APPID, platform: false }
  project.attr = async () => project._attr
  project.attrSync = () => project._attr
  const compiled = await ci.getCompiledResult({ project, setting: SETTING, onProgressUpdate: () => undefined })
  return Object.fromEntries(Object.entries(compiled).map(([name, content]) => [name, Buffer.byteLength(content)]))
}

main()
  .then(
    (files) => ({ files }),
    (error) => ({ error: String(error?.message ?? error) }),
  )
  .then((outcome) => process.send(outcome, () => process.exit(0)))
