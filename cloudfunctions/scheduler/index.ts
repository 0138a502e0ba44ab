import { serve } from '../kit/serve'
import { run } from './run'

export const main = serve('scheduler', { run })
