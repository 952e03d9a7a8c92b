import { formatNumber } from '@/lib/numbers'
import { defineTexts } from '@/lib/i18n'

/** What a rule governs, in words. */
export const ruleNames = defineTexts<Record<string, string>>(
  {
    admin_levels: 'Các cấp hành chính',
    'commitment.renewal_months': 'Số tháng cam kết có hiệu lực trước khi ký lại',
    'commitment.renewal_notice_days': 'Số ngày báo trước khi đến hạn ký lại',
    'commitment.renewal_grace_days': 'Số ngày được ký lại sau hạn',
    'commitment.supplementary_days': 'Số ngày phải ký bổ sung',
    'commitment.clauses': 'Nội dung cam kết theo đối tượng',
    'commitment.counterparty': 'Cơ quan nhận cam kết',
    'commitment.sensitive_services': 'Dịch vụ phải có cam kết',
    'report.quarter_days': 'Hạn báo cáo quý (ngày làm việc)',
    'report.commune_offset_days': 'Cấp xã nộp trước (ngày)',
    'report.open_days': 'Mở kỳ báo cáo trước hạn (ngày)',
    'report.remind_days': 'Các ngày nhắc',
    'report.accept_days': 'Hạn tiếp nhận (ngày làm việc)',
    'report.return_days': 'Hạn trả lại (ngày làm việc)',
    'report.answer_days': 'Hạn trả lời ý kiến (ngày làm việc)',
    'report.send_days': 'Hạn gửi báo cáo tổng hợp (ngày)',
    'report.change_percent': 'Thay đổi so với cùng kỳ năm trước phải giải trình (%)',
    'report.route': 'Đường báo cáo',
    'report.due.bac-giang-2024': 'Hạn báo cáo năm, kế hoạch Bắc Giang 2024',
    'report.due.cao-bang-2018-2025': 'Hạn báo cáo năm, đề án Cao Bằng 2018-2025',
    'srb.natural_band': 'Khoảng tự nhiên của tỷ số giới tính khi sinh',
    'srb.reference': 'Tỷ số tham chiếu',
    'srb.min_n': 'Số trẻ sinh ít nhất để tính tỷ số',
    'srb.pooled_years': 'Số năm gộp cho địa bàn nhỏ',
    'srb.targets': 'Chỉ tiêu tỷ số giới tính khi sinh',
    'calendar.holidays': 'Ngày nghỉ lễ',
    'calendar.working_days': 'Ngày làm bù',
    'publish.min_cell': 'Số nhỏ nhất được công bố',
    'publish.min_cell.commune': 'Số nhỏ nhất được công bố ở cấp xã',
    'pdp.answer_days': 'Hạn trả lời yêu cầu về dữ liệu cá nhân (ngày làm việc)',
    'pdp.execute_days': 'Hạn thực hiện yêu cầu về dữ liệu cá nhân (ngày)',
    admin_units: 'Danh mục đơn vị hành chính',
    'commitment.forbidden_wording.child_number': 'Câu chữ về số con không được dùng trong mẫu cam kết',
    'commitment.forbidden_wording.coercion': 'Câu chữ ép buộc sinh hoặc không sinh không được dùng trong mẫu cam kết',
    'doc.sign_modes': 'Thể thức ký văn bản',
    identifier_scheme: 'Mã định danh cơ quan',
    'pdp.answer_hours': 'Hạn trả lời yêu cầu về dữ liệu cá nhân (giờ)',
    'pdp.breach_hours': 'Hạn báo vi phạm dữ liệu cá nhân (giờ)',
    'pdp.execute_days_processor': 'Hạn thực hiện yêu cầu về dữ liệu cá nhân của bên xử lý (ngày)',
    'pdp.extension_days': 'Số ngày được gia hạn yêu cầu về dữ liệu cá nhân',
    'report.cutoff': 'Ngày chốt số liệu báo cáo',
    'report.periods': 'Các kỳ báo cáo',
    'retention.access_log_years': 'Số năm giữ nhật ký truy cập',
    'retention.import_days': 'Số ngày giữ tên và ghi chú của tệp đã nhập',
    'retention.commitment_years': 'Số năm giữ cam kết sau khi chấm dứt',
    'srb.groups': 'Nhóm tỉnh theo tỷ số giới tính khi sinh',
    'stat.forms': 'Biểu thống kê dân số',
  },
  {
    admin_levels: 'Administrative levels',
    'commitment.renewal_months': 'Months until a commitment is renewed',
    'commitment.renewal_notice_days': 'Days of notice before renewal',
    'commitment.renewal_grace_days': 'Days to renew after the due date',
    'commitment.supplementary_days': 'Days for supplementary signing',
    'commitment.clauses': 'Clauses by subject',
    'commitment.counterparty': 'Bodies that take commitments',
    'commitment.sensitive_services': 'Services that need a commitment',
    'report.quarter_days': 'Quarterly report due (working days)',
    'report.commune_offset_days': 'Communes report earlier by (days)',
    'report.open_days': 'Period opens before due (days)',
    'report.remind_days': 'Reminder days',
    'report.accept_days': 'Acceptance (working days)',
    'report.return_days': 'Return (working days)',
    'report.answer_days': 'Answer to remarks (working days)',
    'report.send_days': 'Sending the consolidated report (days)',
    'report.change_percent': 'Change on the year before that needs a reason (%)',
    'report.route': 'Reporting route',
    'report.due.bac-giang-2024': 'Yearly report due, Bắc Giang 2024',
    'report.due.cao-bang-2018-2025': 'Yearly report due, Cao Bằng 2018-2025',
    'srb.natural_band': 'Natural band of the sex ratio at birth',
    'srb.reference': 'Reference ratio',
    'srb.min_n': 'Least births for a ratio',
    'srb.pooled_years': 'Years pooled for small areas',
    'srb.targets': 'Targets of the sex ratio at birth',
    'calendar.holidays': 'Holidays',
    'calendar.working_days': 'Make-up working days',
    'publish.min_cell': 'Smallest published count',
    'publish.min_cell.commune': 'Smallest published count of communes',
    'pdp.answer_days': 'Answer to a data-subject request (working days)',
    'pdp.execute_days': 'Execution of a data-subject request (days)',
    admin_units: 'List of administrative units',
    'commitment.forbidden_wording.child_number': 'Words on the number of children that no form may hold',
    'commitment.forbidden_wording.coercion': 'Words that force to bear or not to bear, which no form may hold',
    'doc.sign_modes': 'Modes of signing documents',
    identifier_scheme: 'Identifiers of organisations',
    'pdp.answer_hours': 'Answer to a data-subject request (hours)',
    'pdp.breach_hours': 'Notice of a data breach (hours)',
    'pdp.execute_days_processor': 'Execution of a data-subject request by a processor (days)',
    'pdp.extension_days': 'Extension of a data-subject request (days)',
    'report.cutoff': 'Cut-off of reports',
    'report.periods': 'Reporting periods',
    'retention.import_days': 'Days the name and remarks of an imported file are kept',
    'retention.access_log_years': 'Years access logs are kept',
    'retention.commitment_years': 'Years commitments are kept after their end',
    'srb.groups': 'Groups of provinces by sex ratio at birth',
    'stat.forms': 'Statistical forms',
  },
)

/** What stands still, or is done without it, while a rule is not configured. */
export const ruleStandstills = defineTexts<Record<string, string>>(
  {
    'calendar.holidays': 'chưa tính được hạn theo ngày làm việc (yêu cầu về dữ liệu cá nhân, trả lời ý kiến về báo cáo).',
    'commitment.counterparty': 'không gợi ý được cơ quan nào nhận cam kết; người ghi tự chọn.',
    'pdp.breach_hours': 'chưa tính được hạn thông báo vi phạm dữ liệu cá nhân.',
    'report.cutoff': 'chưa lập biểu thống kê theo ngày chốt này; báo cáo theo lịch của kế hoạch.',
    'report.change_percent': 'chưa cảnh báo số liệu thay đổi nhiều so với cùng kỳ năm trước.',
    'report.remind_days': 'chưa đơn vị nào được đưa vào lời nhắc nộp báo cáo.',
    'report.accept_days': 'báo cáo đã nộp chưa có hạn tiếp nhận.',
    'report.return_days': 'báo cáo đã nộp chưa có hạn trả lại.',
    'srb.groups': 'chưa xếp tỉnh vào nhóm theo tỷ số giới tính khi sinh.',
    identifier_scheme: 'văn bản chưa mang mã định danh của cơ quan.',
  },
  {
    'calendar.holidays': 'no due day can be counted in working days (requests about personal data, answers to remarks).',
    'commitment.counterparty': 'no body is suggested to take commitments; whoever records chooses.',
    'pdp.breach_hours': 'the notice of a data breach has no computed deadline.',
    'report.cutoff': 'no statistical form uses this cut-off; reports follow the calendar of the plan.',
    'report.change_percent': 'no figure is warned of that moved much against the year before.',
    'report.remind_days': 'nobody is reminded of a report.',
    'report.accept_days': 'reports that came in have no day by which to accept them.',
    'report.return_days': 'reports that came in have no day by which to send them back.',
    'srb.groups': 'the province is put into no group by sex ratio at birth.',
    identifier_scheme: 'documents carry no identifier of the organisation.',
  },
)

/** A rule without a name of its own is at least readable: “report.due.cao-bang” as “report › due › cao-bang”. */
export function nameOfRule(names: Record<string, string>, key: string): string {
  return names[key] ?? key.replaceAll('.', ' › ').replaceAll('_', ' ')
}

/** A short value reads as it is; a list or table only as its size, since it belongs to no cell. */
export function ruleText(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value, Number.isInteger(value) ? 0 : 1)
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (Array.isArray(value)) {
    return value.every((each) => typeof each === 'number') ? value.join('; ') : formatNumber(value.length)
  }
  if (value && typeof value === 'object' && 'wording' in value) return String(value.wording)
  if (value && typeof value === 'object' && 'from' in value && 'to' in value) return `${String(value.from)}–${String(value.to)}`
  return '…'
}
