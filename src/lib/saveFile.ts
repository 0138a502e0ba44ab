import Taro from '@tarojs/taro'
import { copyText } from './clipboard'
import { isH5 } from './platform'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Hands a document to the person: a browser downloads it, WeChat opens it, from where it can be sent on. */
export async function saveDocx(name: string, base64: string): Promise<void> {
  if (isH5) download(name, base64)
  else await openInWeChat(name, base64)
}

function download(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  saveBlob(name, new Blob([bytes], { type: DOCX }))
}

/** Hands a table to the person: a browser downloads it; the mini program opens no tables, so there it is copied. */
export function takeCsv(title: string, csv: string, copied: string): void {
  if (isH5) saveBlob(`${title}.csv`, new Blob([csv], { type: 'text/csv' }))
  else copyText(csv, copied)
}

/** Only in a browser. */
function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The one before goes: papers told in confidence do not gather on a phone. */
async function openInWeChat(name: string, base64: string): Promise<void> {
  const files = Taro.getFileSystemManager()
  const folder = `${Taro.env.USER_DATA_PATH}/papers`
  try {
    files.rmdirSync(folder, true)
  } catch {
    // There was none yet.
  }
  files.mkdirSync(folder, true)
  const filePath = `${folder}/${name}`
  files.writeFileSync(filePath, base64, 'base64')
  await Taro.openDocument({ filePath, fileType: 'docx', showMenu: true })
}
