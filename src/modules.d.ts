declare module '*.module.scss' {
  const classes: Record<string, string>
  export default classes
}
declare module '*.scss'
declare module '*.css'
declare module '*.png' {
  const path: string
  export default path
}
declare module 'qrcode-reader' {
  export interface QrReading {
    result: string
  }
  /** Reads a QR code from pixels (red, green, blue, alpha); used by tests. */
  export default class QrReader {
    callback: (error: unknown, reading?: QrReading) => void
    decode(pixels: { width: number; height: number; data: Uint8ClampedArray }): void
  }
}
