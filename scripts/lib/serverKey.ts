/** The variables that hold the key of a server, as Tencent Cloud's own tools name them. */
export const KEY_NAMES = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'] as const

/**
 * Points the SDK of this process at a CloudBase environment, to which the key in the process's variables must open.
 * @returns which key that is: the end of its id, which tells it from others and opens nothing
 * @throws Error naming the variables, where one of them is missing
 */
export function withServerKey(environment: string): string {
  const [id, key] = KEY_NAMES.map((name) => process.env[name] ?? '')
  if (!id || !key) {
    throw new Error(`Set ${KEY_NAMES.join(' and ')} to a key that may write into the environment ${environment}.`)
  }
  process.env.SCF_NAMESPACE = environment
  process.env.TCB_ENV = environment
  return `…${id.slice(-4)}`
}
