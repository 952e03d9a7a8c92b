import type { FieldProblem } from '@/api/problem'

/** The head of the file, as the service reads it. */
export const BIRTH_COLUMNS = ['commune', 'from', 'to', 'boys', 'girls', 'source', 'status', 'revision'] as const

export interface RowFault {
  row: number | undefined
  column: string | undefined
  text: string
}

/** “/rows/12/boys” with “Dòng 12, cột boys: …” as a row of the table Dòng, cột, lỗi; in the order of the file. */
export function rowFaults(errors: readonly FieldProblem[]): RowFault[] {
  return errors
    .map(({ pointer, detail }) => {
      const [, list, row, column] = pointer?.split('/') ?? []
      const inRow = list === 'rows' && row !== undefined && /^\d+$/.test(row)
      return { row: inRow ? Number(row) : undefined, column: inRow ? column : undefined, text: withoutPlace(detail) }
    })
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
}

function withoutPlace(detail: string): string {
  const text = detail.replace(/^(Dòng|Row|Line) \d+(, (cột|column) [^:]+)?: */i, '')
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
