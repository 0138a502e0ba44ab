import { isH5 } from './platform'

interface WeappAudio {
  createWebAudioContext?: () => AudioContext
}

declare const wx: WeappAudio | undefined

const NOTES = [
  { frequency: 660, at: 0 },
  { frequency: 880, at: 0.16 },
]
const LENGTH = 0.22
const LOUDNESS = 0.12

let context: AudioContext | undefined

function audio(): AudioContext | undefined {
  if (context) return context
  if (isH5) context = typeof AudioContext === 'undefined' ? undefined : new AudioContext()
  else context = typeof wx === 'undefined' ? undefined : wx.createWebAudioContext?.()
  return context
}

/** Two short notes that say: something new. Silent where a device cannot or may not. */
export function beep(): void {
  try {
    const output = audio()
    if (!output) return
    if (output.state === 'suspended') void output.resume()
    for (const { frequency, at } of NOTES) {
      const oscillator = output.createOscillator()
      const gain = output.createGain()
      const start = output.currentTime + at
      oscillator.frequency.value = frequency
      gain.gain.setValueAtTime(LOUDNESS, start)
      gain.gain.exponentialRampToValueAtTime(0.001, start + LENGTH)
      oscillator.connect(gain)
      gain.connect(output.destination)
      oscillator.start(start)
      oscillator.stop(start + LENGTH)
    }
  } catch {
    // a sound is never needed: the page says the same in words
  }
}
