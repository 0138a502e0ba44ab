import { newKeyRing } from '../cloudfunctions/kit/seal'

/** `npm run keys`: a new ring of keys for personal data, as the functions take it in `DATA_KEYS`. It is kept nowhere. */
console.log(JSON.stringify(newKeyRing()))
console.error('Keep a copy offline: without it names and phones can never be read again.')
