import { CHROME } from '../lib/chrome'
import theme from '../theme.json'
import { contrast } from './contrast'
import { readColours, readPainted } from './readTheme'

const colours = readColours()
const painted = readPainted()
const THEMES = ['light', 'dark'] as const

/** Text that stands on whatever surface the thing around it has. */
const TEXTS = ['ink', 'ink-soft', 'ink-faint', 'primary', 'accent', 'good', 'warn', 'bad']
/** Surfaces on which any of them may stand. */
const SURFACES = ['paper', 'card', 'well']
/** Tinted surfaces, on which text of the main colours may stand besides the text of their own rule. */
const TINTS = ['primary-soft', 'accent-soft', 'good-soft', 'warn-soft', 'bad-soft']
/** Text that stands on a shape which another rule draws below it, and that shape. */
const ON_SHAPES = [['card', 'ink']] as const
/** Filled shapes that carry a mark, never a word, unless their own rule says in which colour. */
const SHAPES = ['primary', 'ink', 'line', 'line-strong', 'veil', 'accent', 'bad', 'good']
/** Edges of fields and controls, and the ring around what has the focus. */
const CONTROLS = ['line-strong', 'primary', 'accent']

const every = (texts: readonly string[], surfaces: readonly string[]): Array<[string, string]> =>
  texts.flatMap((text) => surfaces.map((surface): [string, string] => [text, surface]))

const own = painted.flatMap(({ text, surface }): Array<[string, string]> => (text && surface ? [[text, surface]] : []))

const words = [
  ...every(TEXTS, SURFACES),
  ...every(['ink', 'ink-soft'], TINTS),
  ...own,
  ...ON_SHAPES,
  ['on-hero', 'hero-from'],
  ['on-hero', 'hero-to'],
] as const
const TEXT_PAIRS = [...new Map(words.map(([text, surface]) => [`${text} on ${surface}`, [text, surface] as const]))]
const CONTROL_PAIRS = [
  ...every(CONTROLS, SURFACES),
  ['card', 'line-strong'],
  ['card', 'primary'],
  ['primary', 'primary-soft'],
  ['accent', 'primary-soft'],
] as const

const colourOf = (name: (typeof THEMES)[number], token: string): string => {
  const colour = colours[name].get(token)
  if (!colour) throw new Error(`The ${name} theme has no colour ${token}`)
  return colour
}

/** Pairs that are told apart less than `least`, with what they have. */
const tooFaint = (pairs: ReadonlyArray<readonly [string, string]>, least: number): string[] =>
  THEMES.flatMap((name) =>
    pairs
      .map(([one, other]) => ({ one, other, value: contrast(colourOf(name, one), colourOf(name, other)) }))
      .filter(({ value }) => value < least)
      .map(({ one, other, value }) => `${name}: ${one} on ${other} ${value.toFixed(2)}`),
  )

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#0d5c63', '#ffffff', 7.67],
])('%s on %s is told apart by %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1)
})

test('text is told apart from its surface by 4.5 in every theme', () => {
  expect(TEXT_PAIRS.length).toBeGreaterThan(40)
  expect(
    tooFaint(
      TEXT_PAIRS.map(([, pair]) => pair),
      4.5,
    ),
  ).toEqual([])
})

test('edges of controls, marks and the ring of the focus are told apart by 3 in every theme', () => {
  expect(tooFaint(CONTROL_PAIRS, 3)).toEqual([])
})

test('no style sheet colours text or a surface in a way that is not among the pairs', () => {
  const strangers = painted.filter(
    ({ text, surface }) =>
      !(text && surface) &&
      !(text && [...TEXTS, ...ON_SHAPES.map(([on]) => on)].includes(text)) &&
      !(surface && [...SURFACES, ...TINTS, ...SHAPES].includes(surface)),
  )
  expect(strangers).toEqual([])
})

test('dark colours replace every light one', () => {
  expect([...colours.dark.keys()].sort()).toEqual([...colours.light.keys()].sort())
})

test('the bars that WeChat draws have the colours of the pages', () => {
  for (const name of THEMES) {
    const of = (token: string) => colourOf(name, token)
    expect(theme[name]).toMatchObject({
      navigationBack: of('paper'),
      page: of('paper'),
      tabText: of('ink-faint'),
      tabSelected: of('primary'),
      tabBack: of('card'),
    })
    expect(CHROME[name]).toMatchObject({
      back: of('paper'),
      bar: of('card'),
      text: of('ink-faint'),
      selected: of('primary'),
    })
  }
})
