/** A browser's storage for pages is too small for pictures: they are kept until the page is closed only. */
export async function keepPicture(_path: string): Promise<string | undefined> {
  return undefined
}

export function dropPicture(_path: string): void {
  // nothing was kept
}
