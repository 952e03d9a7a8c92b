import { defineTexts } from '@/lib/i18n'

export const auditTexts = defineTexts(
  {
    title: 'Nhật ký',
    intro: 'Ai đã xem thông tin người dùng, xuất dữ liệu, đổi quyền hoặc bị từ chối trong phân hệ Danh mục.',
    whole: 'Chuỗi nhật ký nguyên vẹn: không dòng nào bị sửa hay bỏ.',
    notWhole: 'Chuỗi nhật ký không nguyên vẹn: có dòng bị sửa hoặc bị bỏ. Hãy báo người vận hành và giữ nguyên hiện trạng.',
    when: 'Thời điểm',
    act: 'Việc',
    what: 'Nội dung',
    outcome: 'Kết quả',
    actor: 'Mã tài khoản',
    nobody: 'chưa đăng nhập',
    otherAct: 'Thay đổi',
    acts: {
      refused: 'Bị từ chối', read: 'Đã xem', exported: 'Đã xuất', person_entered: 'Thêm người dùng', roles_changed: 'Đổi phân công', password_renewed: 'Cấp lại mật khẩu',
      agency_admitted: 'Thêm kết nối', agency_secret_renewed: 'Cấp lại mật khẩu kết nối', agency_revoked: 'Thu hồi kết nối',
    } as Record<string, string>,
    things: { people: 'Danh sách người dùng', person: 'Một người dùng' } as Record<string, string>,
    outcomes: { list: 'cả danh sách', done: 'đã làm' } as Record<string, string>,
    refusals: { 400: 'yêu cầu không hợp lệ', 401: 'chưa đăng nhập', 403: 'không có quyền', 404: 'ngoài phạm vi' } as Record<string, string>,
  },
  {
    title: 'Audit log',
    intro: 'Who read people, exported data, changed rights or was refused in the directory.',
    whole: 'The chain of the record is whole: no line was changed or left out.',
    notWhole: 'The chain of the record is broken: a line was changed or left out. Tell the operator and leave everything as it is.',
    when: 'When',
    act: 'Act',
    what: 'What',
    outcome: 'Outcome',
    actor: 'Account',
    nobody: 'not signed in',
    otherAct: 'Change',
    acts: {
      refused: 'Refused', read: 'Read', exported: 'Exported', person_entered: 'Person added', roles_changed: 'Roles changed', password_renewed: 'Password renewed',
      agency_admitted: 'Agency added', agency_secret_renewed: 'Agency secret renewed', agency_revoked: 'Agency revoked',
    } as Record<string, string>,
    things: { people: 'List of people', person: 'One person' } as Record<string, string>,
    outcomes: { list: 'the whole list', done: 'done' } as Record<string, string>,
    refusals: { 400: 'malformed', 401: 'not signed in', 403: 'not allowed', 404: 'out of scope' } as Record<string, string>,
  },
)
