import { BrowserInput } from './BrowserInput'
import type { MomentInputProps } from './types'

/** A time of day, `HH:mm`, in the browser's own field. */
export const TimeInput = (props: MomentInputProps) => <BrowserInput type='time' {...props} />
