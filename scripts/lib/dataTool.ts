import { ENVIRONMENT } from '../../config/cloudbase/environment'
import { compactData } from '../../local/tools/compactData'
import { exportData } from '../../local/tools/exportData'
import { type Counts, ExportError } from '../../local/tools/exportLine'
import { importData } from '../../local/tools/importData'
import { type DataFolder, openDataFolder } from '../../local/tools/openDataFolder'

export const DATA_TOOLS = ['export', 'import', 'reset', 'compact'] as const
export type DataTool = (typeof DATA_TOOLS)[number]

/** Runs a tool on a data folder that no cloud uses, and answers what it did in one sentence. */
export async function runDataTool(tool: DataTool, file: string | undefined, dataDir: string): Promise<string> {
  if ((tool === 'export' || tool === 'import') && !file) {
    throw new ExportError(`Name the file: npm run cloud -- ${tool} FILE`)
  }
  const data = openDataFolder(dataDir, ENVIRONMENT)
  try {
    return await sentence(tool, file ?? '', data)
  } finally {
    data.close()
  }
}

async function sentence(tool: DataTool, file: string, data: DataFolder): Promise<string> {
  switch (tool) {
    case 'export':
      return `${counted(await exportData(data, file))} written to ${file}. Sealed fields need keys.json of the same data folder: keep it apart.`
    case 'import':
      return `${counted(await importData(data, file))} read from ${file}. Sealed fields need keys.json of the folder they came from.`
    case 'reset':
      await data.database.reset()
      await data.storage.reset()
      await data.auth.reset()
      return `Nothing is left in ${data.dataDir}.`
    case 'compact': {
      const { before, after } = compactData(data)
      return `The database file had ${megabytes(before)} and has ${megabytes(after)}.`
    }
  }
}

function counted({ documents, users, files }: Counts): string {
  return `${documents} documents, ${users} users and ${files} files`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
