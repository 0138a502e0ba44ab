/** Writes numbers one after another. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16)
  private length = 0

  /** A whole number from 0 to 2^32 - 1, in as few bytes as it needs (LEB128). */
  whole(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      this.byte((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.byte(rest)
  }

  byte(value: number): void {
    this.room(1)
    this.bytes[this.length++] = value
  }

  raw(bytes: Uint8Array): void {
    this.room(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** Numbers of 32 bits with a point, the lowest byte first. */
  floats(values: Float32Array): void {
    const bytes = new Uint8Array(values.length * 4)
    const view = new DataView(bytes.buffer)
    values.forEach((value, at) => {
      view.setFloat32(at * 4, value, true)
    })
    this.raw(bytes)
  }

  /** Numbers of 64 bits with a point, the lowest byte first. */
  doubles(values: Float64Array): void {
    const bytes = new Uint8Array(values.length * 8)
    const view = new DataView(bytes.buffer)
    values.forEach((value, at) => {
      view.setFloat64(at * 8, value, true)
    })
    this.raw(bytes)
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    wider.set(this.bytes)
    this.bytes = wider
  }
}

/** Reads what a `ByteWriter` wrote. @throws RangeError where the bytes end too soon */
export class ByteReader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  whole(): number {
    let value = 0
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.byte()
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
    }
  }

  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new RangeError('The file ends too soon.')
    return byte
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('The file ends too soon.')
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  floats(count: number): Float32Array {
    const bytes = this.raw(count * 4)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return Float32Array.from({ length: count }, (_, at) => view.getFloat32(at * 4, true))
  }

  doubles(count: number): Float64Array {
    const bytes = this.raw(count * 8)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return Float64Array.from({ length: count }, (_, at) => view.getFloat64(at * 8, true))
  }

  get ended(): boolean {
    return this.at === this.bytes.length
  }
}
