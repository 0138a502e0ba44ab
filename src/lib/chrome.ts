/** Colours outside the page: what the mini program's own bars and the browser's document show around it. */
export const CHROME = {
  light: { front: '#000000', back: '#f5f1e8', bar: '#ffffff', text: '#5f6b6d', selected: '#0d5c63', border: 'black' },
  dark: { front: '#ffffff', back: '#0f1819', bar: '#192526', text: '#a3aeac', selected: '#7fcdc8', border: 'white' },
} as const
