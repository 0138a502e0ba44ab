import { isLoose, type Loose } from '../values'

/** The object that has a function of `wx`, and the function's name: `cloud.callFunction` lies deeper. */
export function wxFunction(wx: Loose, method: string): [holder: Loose, name: string] {
  const steps = method.split('.')
  const name = steps.pop() ?? ''
  const holder = steps.reduce<unknown>((value, step) => (isLoose(value) ? value[step] : undefined), wx)
  if (!isLoose(holder)) throw new Error(`wx.${method} not exists`)
  return [holder, name]
}
