import type { PaperBlock } from '@contract/paper'
import { Image, View } from '@tarojs/components'
import { Icon } from '@/components/Icon/Icon'
import type { PhotoTile } from '@/components/PhotoGrid/PhotoTiles'
import { SignatureView } from '@/components/Signature/SignatureView'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import styles from './Paper.module.scss'

interface PaperPartProps {
  block: PaperBlock
  /** What is known of the pictures so far. */
  photos: readonly PhotoTile[]
}

/** One part of a page. */
export function PaperPart({ block, photos }: PaperPartProps) {
  const shown = (fileId: string | undefined) => photos.find(({ id }) => id === fileId)?.url
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
          {block.fileId !== undefined && <Seal url={shown(block.fileId)} />}
          <View className={styles.sealed}>{block.office}</View>
          <View className={styles.sealed}>{block.day}</View>
        </View>
      )
    case 'photo':
      return <Photo url={shown(block.fileId)} label={block.label} />
  }
}

/** As high as the room that stands free for it. */
const Seal = ({ url }: { url: string | undefined }) => (
  <View className={styles.sealRoom}>{url && <Image className={styles.sealPicture} src={url} mode='aspectFit' />}</View>
)

const Photo = ({ url, label }: { url: string | undefined; label: string }) => (
  <View className={styles.photo}>
    {url ? (
      <Image className={styles.picture} src={url} mode='widthFix' {...aria({ role: 'img', label })} />
    ) : (
      <Icon name='camera' size='large' />
    )}
    <View className={styles.caption}>{label}</View>
  </View>
)

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
