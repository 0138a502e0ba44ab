/** What is put into the file by hand. */
export const MATERIALS = [
  'identity',
  'authorisation',
  'evidence',
  'performanceProof',
  'courtConfirmation',
  'otherMaterial',
] as const
export type Material = (typeof MATERIALS)[number]

/** 卷宗十三项: what the file of a dispute holds, in its order (STANDARDS §4.4). */
export const FILE_ITEMS = [
  'application',
  'notice',
  'identity',
  'authorisation',
  'inquiry',
  'evidence',
  'record',
  'agreement',
  'performanceProof',
  'followUp',
  'courtConfirmation',
  'fileNote',
  'backCover',
] as const
export type FileItem = (typeof FILE_ITEMS)[number]

/** `missing`: must be there and is not; `none`: only where there is such a thing. */
export type ItemStanding = 'there' | 'missing' | 'none'

interface FiledDispute {
  state: string
  data: Readonly<Record<string, unknown>>
  fileIds: readonly string[]
  parties?: ReadonlyArray<{ _id: string }>
}

type Facts = Readonly<Record<string, { idNumber?: string } | undefined>>

/** Which of the thirteen items the file has. What ended without an agreement needs none. */
export function fileItems(
  dispute: FiledDispute,
): ReadonlyArray<{ no: number; item: FileItem; standing: ItemStanding }> {
  const { state, data, fileIds, parties = [] } = dispute
  const materials = (data.materialRecords ?? []) as ReadonlyArray<{ material: Material }>
  const has = (material: Material): boolean => materials.some((each) => each.material === material)
  const facts = (data.partyFacts ?? {}) as Facts
  const agreed = data.agreement !== undefined || data.oralAgreement !== undefined
  const ended = state === 'failed' || state === 'terminated'
  const must = (there: boolean): ItemStanding => (there ? 'there' : 'missing')
  const may = (there: boolean): ItemStanding => (there ? 'there' : 'none')
  const standings: Readonly<Record<FileItem, ItemStanding>> = {
    application: must(data.application !== undefined || data.admission !== undefined),
    notice: must(data.notice !== undefined),
    identity: must(has('identity') || parties.every(({ _id }) => Boolean(facts[_id]?.idNumber))),
    authorisation: may(has('authorisation')),
    inquiry: may(data.inquiryRecords !== undefined),
    evidence: may(fileIds.length > 0 || has('evidence')),
    record: must(data.sessionRecords !== undefined),
    agreement: agreed ? 'there' : ended ? 'none' : 'missing',
    performanceProof: may(has('performanceProof')),
    followUp: may(data.visitRecords !== undefined),
    courtConfirmation: may(data.confirmation !== undefined || has('courtConfirmation')),
    fileNote: may(Boolean((data.fileNote as { note?: string } | undefined)?.note)),
    // Made with the file.
    backCover: 'there',
  }
  return FILE_ITEMS.map((item, index) => ({ no: index + 1, item, standing: standings[item] }))
}

/** What must be in the file and is not; it is archived only with a reason for each (卷宗情况说明). */
export const missingFrom = (dispute: FiledDispute): FileItem[] =>
  fileItems(dispute).flatMap(({ item, standing }) => (standing === 'missing' ? [item] : []))

/**
 * 保管期限. No law says how long the file of a dispute is kept; the classes are those of 国家档案局令第8号 (永久、定期30年、10年), and
 * the office chooses one when it archives.
 */
export const KEPT_FOR = ['short', 'long', 'permanent'] as const
export type KeptFor = (typeof KEPT_FOR)[number]

const YEARS: Readonly<Record<KeptFor, number | undefined>> = { short: 10, long: 30, permanent: undefined }

/** The last year in which a file is kept, counted from the year after it was archived (in Shanghai); missing where for good. */
export function lastYear(keptFor: KeptFor, archivedAt: number): number | undefined {
  const years = YEARS[keptFor]
  return years === undefined ? undefined : new Date(archivedAt + SHANGHAI_MS).getUTCFullYear() + years
}

const SHANGHAI_MS = 8 * 3_600_000
