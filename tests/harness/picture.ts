import type { Browser } from 'playwright-core'

/** A drawn photo for demonstrations: a pavement with a hole, or the same pavement mended. */
const drawing = (mended: boolean): string => `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">
  <rect width="640" height="480" fill="#8d9aa0"/>
  <rect y="0" width="640" height="120" fill="#5b6a6f"/>
  <g fill="#c9b79a" stroke="#a8967a" stroke-width="4">
    ${Array.from({ length: 24 }, (_, i) => `<rect x="${(i % 6) * 108 + 4}" y="${Math.floor(i / 6) * 90 + 124}" width="100" height="82" rx="4"/>`).join('')}
  </g>
  ${
    mended
      ? '<rect x="200" y="230" width="240" height="150" fill="#d8c8ab" stroke="#a8967a" stroke-width="4"/>'
      : '<path d="M205 300l60-70 95 12 70 58-20 70-110 26-85-30z" fill="#3d3a36"/><path d="M230 302l48-48 76 12 48 42-16 44-84 20-60-22z" fill="#22201e"/>'
  }
</svg>`

export async function drawnPhoto(browser: Browser, file: string, mended: boolean): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 } })
  await page.setContent(`<body style="margin:0">${drawing(mended)}</body>`)
  await page.screenshot({ path: file, type: 'png' })
  await page.close()
  return file
}
