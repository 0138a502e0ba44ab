import { Seal } from './seal'

let seal: Seal | undefined

/** The seal of this function's environment; made once an instance. */
export function sealFor(): Seal {
  seal ??= Seal.fromEnvironment(process.env)
  return seal
}
