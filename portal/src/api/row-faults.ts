import type { FieldProblem } from './problem'

/** What is wrong in a file: where it is, what it is, and how it is put right. */
export interface RowFault {
  row: number | undefined
  /** Code of the column. */
  column: string | undefined
  /** What stands above the column in the file. */
  heading: string | undefined
  text: string
  remedy: string | undefined
}

const PLACE = /^(?:Dòng|Row|Line) \d+(?:, (?:cột|column) ([^:]+))?: */i
const REMEDY = /^(.*?)\s+(?:Sửa|To put it right): *(.+)$/is

/** “/rows/12/boys” with “Dòng 12, cột Trẻ trai: … Sửa: …” as a row of the table Dòng, cột, lỗi, cách sửa; in the order of the file. */
export function rowFaults(errors: readonly FieldProblem[]): RowFault[] {
  return errors
    .map(({ pointer, detail }) => {
      const [, list, row, column] = pointer?.split('/') ?? []
      const inRow = list === 'rows' && row !== undefined && /^\d+$/.test(row)
      const sentence = detail.replace(PLACE, '')
      const [, fault = sentence, remedy] = REMEDY.exec(sentence) ?? []
      return {
        row: inRow ? Number(row) : undefined,
        column: inRow ? column : undefined,
        heading: PLACE.exec(detail)?.[1],
        text: capitalised(fault),
        remedy: remedy && capitalised(remedy),
      }
    })
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
