import { View } from '@tarojs/components'
import { Fragment, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { classes } from '@/lib/classes'
import styles from './Rows.module.scss'
import { useNear } from './useNear'

interface RowsProps<T> {
  rows: readonly T[]
  keyOf(row: T): string
  /** How close they lie: cards of their own, the dense ones of those who work here, or the rows of one card. */
  as?: 'cards' | 'dense' | 'joined'
  children(row: T): ReactNode
}

/** How many rows come and go together. */
const BLOCK = 10
/** Blocks that are drawn before it is known where they lie. */
const AT_ONCE = 2
/** What a row takes while nobody has seen it, in pixels; its true height takes the place as soon as it is drawn. */
const ROW_GUESS = 130

/**
 * The rows of a list that may grow long: only those near the screen are on the page. The others leave their height, so that
 * nothing moves and coming back finds the same place; the order for keyboard and screen reader is that of the list.
 */
export function Rows<T>({ rows, keyOf, as = 'cards', children }: RowsProps<T>) {
  const id = useId().replace(/\W/g, '')
  // Rows that come later are fetched by somebody who is at the end and waits for them.
  const begun = useRef(false)
  useEffect(() => {
    begun.current = true
  }, [])
  const count = Math.ceil(rows.length / BLOCK)
  return (
    <View className={classes(styles.rows, as !== 'cards' && styles[as])}>
      {Array.from({ length: count }, (_, index) => {
        const own = rows.slice(index * BLOCK, (index + 1) * BLOCK)
        return (
          <Block
            // biome-ignore lint/suspicious/noArrayIndexKey: a block is a place in the list, whatever rows stand there
            key={index}
            id={`${id}b${index}`}
            guess={own.length * ROW_GUESS}
            far={!begun.current && index >= AT_ONCE}
            watched={count > AT_ONCE}
          >
            {() => own.map((row) => <Fragment key={keyOf(row)}>{children(row)}</Fragment>)}
          </Block>
        )
      })}
    </View>
  )
}

interface BlockProps {
  id: string
  guess: number
  far: boolean
  watched: boolean
  children(): ReactNode
}

function Block({ id, guess, far, watched, children }: BlockProps) {
  const [start] = useState(far ? guess : undefined)
  const height = useNear(id, watched, start)
  return (
    <View id={id} className={styles.block} style={height === undefined ? undefined : { height: `${height}px` }}>
      {height === undefined && children()}
    </View>
  )
}
