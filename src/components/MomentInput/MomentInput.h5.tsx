import { BrowserInput } from './BrowserInput'
import type { MomentInputProps } from './types'

/** A day and a time of day in the browser's own field. */
export const MomentInput = (props: MomentInputProps) => <BrowserInput type='datetime-local' {...props} />
