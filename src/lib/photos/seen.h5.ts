const TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

/** Makes the bytes of a photo an address that this page alone can show. It goes with `forgetSeen`. */
export async function showBytes(_name: string, type: string, base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes], { type: TYPES[type] }))
}

export function forgetSeen(url: string): void {
  URL.revokeObjectURL(url)
}
