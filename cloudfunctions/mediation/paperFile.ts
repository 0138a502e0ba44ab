import { type PaperPage, picturesIn } from '@contract/paper'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'
import type { FilesDoc } from '../kit/engineDocuments'
import { openPhoto } from '../kit/sealedPhotos'
import type { Handler } from '../kit/serve'
import { docxOf } from './docx/docxOf'
import type { Pictures } from './docx/pictureParts'
import { photosByPart } from './photosByPart'
import { readPaper } from './readDispute'

type KeptFile = FilesDoc['files'][number]

/** Files that one query answers. */
const FILES_MOST = 100

/**
 * A paper as a document. It goes to the caller in the answer: nothing said in confidence comes to lie in storage. What does not
 * fit into one answer goes into further documents, which have the photos alone.
 */
export const paperFile: Handler<'mediation.paperFile'> = async (context, { caseId, kind, part }) => {
  const paper = await readPaper(context, caseId, kind)
  const files = await filesOf(context, picturesIn(paper.pages))
  const parts = photosByPart(files)
  const pictures = await openPictures(parts, part)
  const pages = part === 1 ? paper.pages : photoPages(paper.pages, pictures)
  const bytes = await docxOf({ name: paper.name, pages }, pictures)
  const name = part === 1 ? `${paper.name}.docx` : `${paper.name}（${part}）.docx`
  return { name, content: bytes.toString('base64'), parts: Math.max(1, parts.length) }
}

/** Where the pictures of a paper lie, in its order. */
async function filesOf({ collections }: MemberContext, ids: readonly string[]): Promise<KeptFile[]> {
  const found = new Map<string, KeptFile>()
  for (let at = 0; at < ids.length; at += FILES_MOST) {
    const some = ids.slice(at, at + FILES_MOST)
    const steps = await collections.files.find({ where: { 'files.fileId': command.in(some) }, limit: FILES_MOST })
    for (const { files } of steps) for (const file of files) found.set(file.fileId, file)
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** One after the other: a function has little memory. */
async function openPictures(parts: ReadonlyArray<readonly KeptFile[]>, part: number): Promise<Pictures> {
  const pictures = new Map<string, Buffer | { part: number }>()
  for (const [index, files] of parts.entries()) {
    for (const file of files) {
      pictures.set(file.fileId, index + 1 === part ? await openPhoto(file) : { part: index + 1 })
    }
  }
  return pictures
}

/** What of the pages stands in a further document: the photos that are in it, under the titles of their pages. */
const photoPages = (pages: readonly PaperPage[], pictures: Pictures): PaperPage[] =>
  pages.flatMap((page) => {
    const blocks = page.blocks.filter((block) => block.what === 'photo' && Buffer.isBuffer(pictures.get(block.fileId)))
    return blocks.length > 0 ? [{ ...page, blocks }] : []
  })
