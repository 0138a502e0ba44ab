import type { FileItem, Material } from '@contract/mediationFile'
import type { PaperBlock, PaperPage } from '@contract/paper'
import { ITEM_NAMES, MATERIAL_NAMES, PAPER_WORDS as W } from '../../kit/texts/papers'
import { type DisputeFile, dayText, type FileStep } from './disputeFile'

/** What somebody put into the file: photos, or what lies there on paper. */
interface Exhibit {
  item: FileItem
  name: string
  step: FileStep
}

const ITEM_OF: Readonly<Record<Material, FileItem>> = {
  identity: 'identity',
  authorisation: 'authorisation',
  evidence: 'evidence',
  performanceProof: 'performanceProof',
  courtConfirmation: 'courtConfirmation',
  otherMaterial: 'evidence',
}

/** Everything that was put into the file, in the order in which it came. */
function exhibitsOf({ steps, data }: DisputeFile): Exhibit[] {
  const materials = new Map((data.materialRecords ?? []).map(({ version, material }) => [version, material]))
  return [...steps.values()]
    .sort((a, b) => a.version - b.version)
    .flatMap((step): Exhibit[] => {
      const { version, action, note, fileIds } = step
      const material = materials.get(version)
      if (material) return [{ item: ITEM_OF[material], name: `${MATERIAL_NAMES[material]}：${note}`, step }]
      if (fileIds.length === 0) return []
      if (action === 'submit') return [{ item: 'evidence', name: W.applicationPhotos, step }]
      if (action === 'session') return [{ item: 'evidence', name: W.sessionPhotos, step }]
      if (action === 'investigate') return [{ item: 'evidence', name: W.inquiryPhotos, step }]
      if (action !== 'recordPerformance') return [{ item: 'evidence', name: note, step }]
      return [{ item: 'performanceProof', name: note || MATERIAL_NAMES.performanceProof, step }]
    })
}

/** An item of the file that is not a paper of its own: a numbered list of who gave what and when, then the photos. */
export function exhibitPage(file: DisputeFile, item: FileItem, lines: readonly string[] = []): PaperPage[] {
  const exhibits = exhibitsOf(file).filter((each) => each.item === item)
  if (exhibits.length === 0 && lines.length === 0) return []
  const rows = exhibits.map(({ name, step: { giver, at, fileIds } }, index) => [
    String(index + 1),
    name,
    giver,
    dayText(at),
    fileIds.length > 0 ? W.photos(fileIds.length) : W.onPaper,
  ])
  const list: PaperBlock = {
    what: 'table',
    head: true,
    widths: [8, 36, 16, 24, 16],
    rows: [[W.order, W.exhibit, W.givenBy, W.givenOn, W.form], ...rows],
  }
  const blocks: PaperBlock[] = [
    ...(rows.length > 0 ? [list] : []),
    ...lines.map((text): PaperBlock => ({ what: 'text', text })),
    ...exhibits.flatMap(photosOf),
  ]
  return [{ title: ITEM_NAMES[item], number: file.number, item, blocks }]
}

const photosOf = ({ step: { fileIds, giver, at } }: Exhibit, index: number): PaperBlock[] =>
  fileIds.map((fileId, photo) => {
    const name = W.photo(index + 1, photo + 1, fileIds.length)
    return { what: 'photo', fileId, label: W.photoLabel(name, giver, dayText(at)) }
  })
