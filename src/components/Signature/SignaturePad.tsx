import { type CommonEvent, type ITouchEvent, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useId, useRef } from 'react'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { Button } from '../Button/Button'
import styles from './Signature.module.scss'
import { Strokes } from './SignatureView'
import { FIELD_HEIGHT, FIELD_WIDTH, withPoint } from './strokes'

interface SignaturePadProps {
  label: string
  value: string
  invalid?: boolean
  onChange(signature: string): void
}

interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** A field to write one's name in with a finger, or with a mouse in a browser. */
export function SignaturePad({ label, value, invalid, onChange }: SignaturePadProps) {
  const words = useText().dispute.signature
  const id = `sign${useId().replace(/\W/g, '')}`
  const box = useRef<Box>()
  const drawn = useRef(value)
  drawn.current = value

  const draw = (clientX: number, clientY: number, begins: boolean) => {
    const at = box.current
    if (!at || at.width === 0) return
    const x = ((clientX - at.left) / at.width) * FIELD_WIDTH
    const y = ((clientY - at.top) / at.height) * FIELD_HEIGHT
    const next = withPoint(drawn.current, [x, y], begins)
    if (next === undefined) return
    drawn.current = next
    onChange(next)
  }

  /** Where the field is now: the page may have scrolled. */
  const begin = (clientX: number, clientY: number) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => {
        if (Array.isArray(found) || !found) return
        box.current = found
        draw(clientX, clientY, true)
      })
      .exec()
  }

  const touch = (event: CommonEvent, begins: boolean) => {
    const [point] = (event as ITouchEvent).touches
    if (!point) return
    if (begins) begin(point.clientX, point.clientY)
    else draw(point.clientX, point.clientY, false)
  }

  // A browser has fingers, pens and mice, which are one to it; the mini program has fingers.
  const pen = useRef(draw)
  pen.current = draw
  useEffect(() => {
    const field = isH5 ? document.getElementById(id) : null
    if (!field) return
    let pressed = false
    const down = (event: PointerEvent) => {
      pressed = true
      box.current = field.getBoundingClientRect()
      pen.current(event.clientX, event.clientY, true)
    }
    const move = (event: PointerEvent) => {
      if (pressed) pen.current(event.clientX, event.clientY, false)
    }
    const up = () => {
      pressed = false
    }
    field.addEventListener('pointerdown', down)
    field.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    return () => {
      field.removeEventListener('pointerdown', down)
      field.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
    }
  }, [id])
  const fingers = isH5
    ? {}
    : {
        onTouchStart: (event: CommonEvent) => touch(event, true),
        onTouchMove: (event: CommonEvent) => touch(event, false),
      }

  return (
    <View className={styles.pad}>
      <View
        id={id}
        className={classes(styles.field, invalid && styles.invalid)}
        catchMove
        disableScroll
        {...fingers}
        {...aria({ role: 'img', label })}
      >
        {value === '' && <View className={styles.here}>{words.here}</View>}
        <Strokes signature={value} />
      </View>
      {value !== '' && (
        <Button weight='quiet' icon='undo' onPress={() => onChange('')}>
          {words.clear}
        </Button>
      )}
    </View>
  )
}
