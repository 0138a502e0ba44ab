import type { ByteReader, ByteWriter } from '../bytes'

/** Numbers in rows of one width, each number as a step from -127 to 127 of its row's scale. */
export interface Rounded {
  width: number
  scales: Float32Array
  steps: Int8Array
}

export function rounded(numbers: Float64Array, width: number): Rounded {
  const scales = new Float32Array(numbers.length / width)
  const steps = new Int8Array(numbers.length)
  for (let row = 0; row < scales.length; row++) {
    const own = numbers.subarray(row * width, (row + 1) * width)
    const scale = own.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127
    scales[row] = scale
    if (scale > 0)
      steps.set(
        Int8Array.from(own, (number) => Math.round(number / scale)),
        row * width,
      )
  }
  return { width, scales, steps }
}

export function writeRounded(out: ByteWriter, { scales, steps }: Rounded): void {
  out.floats(scales)
  out.raw(new Uint8Array(steps.buffer, steps.byteOffset, steps.length))
}

export const readRounded = (read: ByteReader, rows: number, width: number): Rounded => ({
  width,
  scales: read.floats(rows),
  steps: new Int8Array(read.raw(rows * width)),
})
