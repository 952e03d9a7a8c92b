import type { components } from './__generated__/directory'
import { withQuery } from './client'
import type { View } from './generated'
import { usePermission } from './me'
import { useView } from './queries'

/** The lists that take files, and the service that keeps each of them. */
export const importServices = {
  villages: 'directory',
  organisations: 'directory',
  people: 'directory',
  facilities: 'directory',
  providers: 'directory',
  commitments: 'commitments',
  tallies: 'commitments',
} as const

export type ImportKindName = keyof typeof importServices

type Schemas = components['schemas']

/** A list that the caller may import into, with the columns of its template. */
export type ImportKind = View<Omit<Schemas['ImportKindView'], 'columns'>> & { columns: View<Schemas['ColumnView'], 'hint'>[] }

/** What is said of a row, or of one cell of it. */
export type ToldRow = View<Schemas['ToldRow'], 'column'>

/** A file that was tried out, or that is carried out row by row; id and time are absent as long as it was only tried out. */
export type ImportView = View<Omit<Schemas['ImportView'], 'repairs' | 'conflicts'>, 'id' | 'importedAt'> & {
  /** What was mended in reading. */
  repairs: ToldRow[]
  /** Rows that events have overtaken since the file was accepted. */
  conflicts: ToldRow[]
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const LONGEST_NAME = 120

/** The name as it is kept; of a longer one the end, which tells files of one series apart. */
const nameOf = (fileName: string) => fileName.normalize('NFC').slice(-LONGEST_NAME)

const kinds = (kind: ImportKindName) => `/api/${importServices[kind]}/v1/imports`

export const importPaths = {
  kinds,
  template: (kind: ImportKindName) => `${kinds(kind)}/${kind}/template`,
  file: (kind: ImportKindName, fileName: string, dryRun: boolean) => withQuery(`${kinds(kind)}/${kind}`, { dryRun, fileName: nameOf(fileName) }),
  marked: (kind: ImportKindName) => `${kinds(kind)}/${kind}/marked`,
  recent: (kind: ImportKindName) => `${kinds(kind)}/${kind}/recent`,
  one: (kind: ImportKindName, id: string) => `${kinds(kind)}/${kind}/${encodeURIComponent(id)}`,
}

/** All that the caller may import in the service of this list; not asked for whom no file is taken from at all. */
export function useImportKinds(kind: ImportKindName) {
  const may = usePermission('file:import')
  return useView<{ items: ImportKind[] }>(importPaths.kinds(kind), {}, { enabled: may })
}
