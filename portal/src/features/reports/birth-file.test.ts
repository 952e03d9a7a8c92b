import { describe, expect, it } from 'vitest'
import { rowFaults } from './birth-file'

describe('the faults of a file of births', () => {
  it('stand in the order of the file as row, column and sentence', () =>
    expect(
      rowFaults([
        { pointer: '/rows/12/boys', code: 'not_a_number', detail: 'Dòng 12, cột boys: chưa đúng số nguyên.' },
        { pointer: '/rows/3', detail: 'Dòng 3: thiếu cột.' },
      ]),
    ).toEqual([
      { row: 3, column: undefined, text: 'Thiếu cột.' },
      { row: 12, column: 'boys', text: 'Chưa đúng số nguyên.' },
    ]))

  it('keep a fault of the whole file', () =>
    expect(rowFaults([{ detail: 'Tệp không có dòng tiêu đề.' }])).toEqual([{ row: undefined, column: undefined, text: 'Tệp không có dòng tiêu đề.' }]))
})
