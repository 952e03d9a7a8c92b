import { describe, expect, it } from 'vitest'
import { rowFaults } from './row-faults'

describe('the faults of a file', () => {
  it('stand in the order of the file as row, column, sentence and remedy', () =>
    expect(
      rowFaults([
        { pointer: '/rows/12/operatingLicenceNo', code: 'licence_taken', detail: 'Dòng 12, cột Số giấy phép: đã có ở cơ sở khác. Sửa: ghi đúng số của cơ sở này.' },
        { pointer: '/rows/5/boys', code: 'not_a_number', detail: 'Dòng 5, cột boys: chưa đúng số nguyên.' },
        { pointer: '/rows/3', detail: 'Dòng 3: thiếu cột.' },
      ]),
    ).toEqual([
      { row: 3, column: undefined, heading: undefined, text: 'Thiếu cột.', remedy: undefined },
      { row: 5, column: 'boys', heading: 'boys', text: 'Chưa đúng số nguyên.', remedy: undefined },
      { row: 12, column: 'operatingLicenceNo', heading: 'Số giấy phép', text: 'Đã có ở cơ sở khác.', remedy: 'Ghi đúng số của cơ sở này.' },
    ]))

  it('are read in English as well', () =>
    expect(rowFaults([{ pointer: '/rows/2/commune', detail: 'Row 2, column Commune: no such commune. To put it right: choose one from the list.' }])).toEqual([
      { row: 2, column: 'commune', heading: 'Commune', text: 'No such commune.', remedy: 'Choose one from the list.' },
    ]))

  it('keep a fault of the whole file', () =>
    expect(rowFaults([{ detail: 'Tệp không có dòng tiêu đề.' }])).toEqual([
      { row: undefined, column: undefined, heading: undefined, text: 'Tệp không có dòng tiêu đề.', remedy: undefined },
    ]))
})
