import type { components } from './__generated__/commitments'
import { withQuery } from './client'
import type { View } from './generated'
import type { Action } from './views'

type Schemas = components['schemas']

/** A file as it is listed; its content is asked for alone, and each reading of a personal one is put on record. */
export type FileView = View<Schemas['FileView'], 'pixels'>

/** The files of one record, with what happened to them. */
export type RecordFiles = View<Omit<Schemas['RecordFilesView'], 'items' | 'history' | 'actions'>> & {
  items: FileView[]
  history: View<Schemas['FileStepView'], 'at' | 'by' | 'reason'>[]
  actions: Action[]
}

/** As any bytes: what a file is, its content says and nothing else. */
export const ANY_BYTES = 'application/octet-stream'

export const MOST_BYTES = 10 * 1024 * 1024

/** Where the files of a record are, from the address of the record itself. */
export function filePaths(record: string) {
  const base = `${record}/files`
  const one = (id: string) => `${base}/${encodeURIComponent(id)}`
  return {
    list: base,
    add: (fileName: string) => withQuery(base, { fileName: nameOf(fileName) }),
    content: (id: string) => `${one(id)}/content`,
    replacement: (id: string, fileName: string) => withQuery(`${one(id)}/replacement`, { fileName: nameOf(fileName) }),
    removal: (id: string) => `${one(id)}/removal`,
  }
}

const nameOf = (fileName: string) => fileName.normalize('NFC').slice(-120)
