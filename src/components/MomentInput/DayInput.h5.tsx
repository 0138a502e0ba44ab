import { BrowserInput } from './BrowserInput'
import type { MomentInputProps } from './types'

/** A day, `YYYY-MM-DD`, in the browser's own field. */
export const DayInput = (props: MomentInputProps) => <BrowserInput type='date' {...props} />
