import { BrowserStreet } from '../harness/browserStreet'
import { findingsOnEveryPage } from '../harness/everyPage'

/** Rules whose finding depends on colours, sizes, or the order of what is shown; the others find the same everywhere. */
const OF_LOOKS = [
  'color-contrast',
  'target-size',
  'scrollable-region-focusable',
  'label-content-name-mismatch',
  'html-has-lang',
  'valid-lang',
]

test.each([
  ['dark', { appearance: 'dark' }],
  ['elder', { appearance: 'light', elder: true }],
  ['the largest text, dark', { appearance: 'dark', elder: true, largest: true }],
  ['English', { appearance: 'light', language: 'en' }],
  ['Arabic, from right to left', { appearance: 'light', language: 'ar' }],
] as const)(
  'axe finds nothing on any page: %s',
  async (_name, look) => {
    const place = await BrowserStreet.start()
    try {
      expect(await findingsOnEveryPage(place, look, OF_LOOKS)).toEqual([])
    } finally {
      await place.close()
    }
  },
  240_000,
)
