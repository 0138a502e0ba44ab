import type { PaperBlock } from '@contract/paper'
import { View } from '@tarojs/components'
import { SignatureView } from '@/components/Signature/SignatureView'
import { classes } from '@/lib/classes'
import styles from './Paper.module.scss'

/** One part of a page. */
export function PaperPart({ block }: { block: PaperBlock }) {
  switch (block.what) {
    case 'table':
      return block.head ? <Columns table={block} /> : <Pairs table={block} />
    case 'section':
      return (
        <View className={styles.section}>
          <View className={styles.heading}>{block.title}</View>
          {block.text !== '' && <Lines text={block.text} />}
        </View>
      )
    case 'text':
      return <Lines text={block.text} />
    case 'signature':
      return (
        <View className={styles.signature}>
          <View>{block.label}：</View>
          {block.strokes !== undefined && (
            <View className={styles.drawn}>
              <SignatureView signature={block.strokes} label={block.label} />
            </View>
          )}
          <View className={styles.day}>{block.day}</View>
        </View>
      )
    case 'seal':
      return (
        <View className={styles.seal}>
          <View>{block.office}</View>
          <View>{block.day}</View>
        </View>
      )
  }
}

function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line stands where it stands
        <View key={index} className={styles.line}>
          {line}
        </View>
      ))}
    </>
  )
}

type Table = Extract<PaperBlock, { what: 'table' }>

const widthOf = ({ widths }: Table, cells: number, column: number): number =>
  column < cells - 1 ? (widths[column] ?? 0) : widths.slice(column).reduce((sum, width) => sum + width, 0)

function Columns({ table }: { table: Table }) {
  return (
    <View className={styles.table}>
      {table.rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row stands where it stands
        <View key={row} className={styles.row}>
          {cells.map((text, column) => (
            <View
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell stands where it stands
              key={column}
              className={classes(styles.cell, row === 0 && styles.label)}
              style={{ width: `${widthOf(table, cells.length, column)}%` }}
            >
              {text}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

/** Labels with their values beside them: as many in a row as the screen is wide. */
function Pairs({ table }: { table: Table }) {
  const pairs = ({ rows }: Table) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((label, column) => {
        if (column % 2 === 1) return []
        const width = widthOf(table, cells.length, column + 1) + (table.widths[column] ?? 0)
        return [{ key: `${row}.${column}`, label, value: cells[column + 1] ?? '', width }]
      }),
    )
  return (
    <View className={classes(styles.table, styles.pairs)}>
      {pairs(table).map(({ key, label, value, width }) => (
        <View key={key} className={styles.pair} style={{ flexBasis: `${width}%` }}>
          <View className={classes(styles.cell, styles.label)}>{label}</View>
          <View className={classes(styles.cell, styles.value)}>{value}</View>
        </View>
      ))}
    </View>
  )
}
