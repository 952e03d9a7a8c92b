import { defineTexts } from '@/lib/i18n'

/** Words around files that are brought in and taken out. */
export const fileTexts = defineTexts(
  {
    orDrop: 'hoặc thả tệp vào đây',
    oneFile: 'Mỗi lần chỉ chọn một tệp.',
    chosen: 'Tệp đã chọn:',
    row: 'Dòng',
    column: 'Cột',
    fault: 'Lỗi',
    remedy: 'Cách sửa',
    import: 'Nhập từ Excel',
    importInto: (list: string) => `Nhập từ Excel: ${list}`,
    export: 'Tải Excel',
    exportTitle: (list: string) => `Tải Excel: ${list}`,
    exportNote: 'Tệp lấy đúng bộ lọc đang chọn, có dấu đơn vị và thời điểm; tối đa 50.000 dòng.',
    exportReason: 'Lý do xuất (ghi vào nhật ký)',
    exportReasonHint: 'Từ 10 đến 300 ký tự. Người xuất, thời điểm và lý do được lưu lại.',
    exportReasonLength: 'Lý do xuất phải có từ 10 đến 300 ký tự.',
  },
  {
    orDrop: 'or drop the file here',
    oneFile: 'One file at a time.',
    chosen: 'Chosen file:',
    row: 'Row',
    column: 'Column',
    fault: 'Error',
    remedy: 'Remedy',
    import: 'Import from Excel',
    importInto: (list: string) => `Import from Excel: ${list}`,
    export: 'Download Excel',
    exportTitle: (list: string) => `Download Excel: ${list}`,
    exportNote: 'The file follows the filters that are set and is marked with organisation and time; at most 50,000 rows.',
    exportReason: 'Reason for the export (goes into the audit log)',
    exportReasonHint: '10 to 300 characters. Who exports, when and why is kept.',
    exportReasonLength: 'The reason must have 10 to 300 characters.',
  },
)
