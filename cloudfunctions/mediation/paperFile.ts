import type { Handler } from '../kit/serve'
import { docxOf } from './docx/docxOf'
import { readPaper } from './readDispute'

/** A paper of a dispute as a document. It goes to the caller in the answer: nothing said in confidence comes to lie in storage. */
export const paperFile: Handler<'mediation.paperFile'> = async (context, { caseId, kind }) => {
  const paper = await readPaper(context, caseId, kind)
  const bytes = await docxOf(paper)
  return { name: `${paper.name}.docx`, content: bytes.toString('base64') }
}
