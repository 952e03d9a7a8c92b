import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import type { TemplateView } from '@/api/templates'
import { openDialog, press } from '@/mocks/acting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { NewTemplatePage } from './new-template-page'
import { TemplateListPage } from './template-list-page'
import { TemplatePage } from './template-page'

const server = serverFor(...handlers)
const TEMPLATES = '/api/commitments/v1/templates'

afterEach(() => localStorage.clear())

const model: TemplateView = {
  id: 't-9', subjectKind: 'provider', number: 3, status: 'drafted', title: 'Bản cam kết thử', clausesEndedByLaw: 0,
  clauses: [{ kind: 'no_assist_sex_selection', wording: 'Không hỗ trợ lựa chọn giới tính thai nhi.' }],
  signaturePlaces: { signer: 'NGƯỜI CAM KẾT', counterparty: 'ĐẠI DIỆN TRẠM Y TẾ' },
  legalBasis: [{ number: '11/CT-UBND', issuedOn: '2012-08-31', issuer: 'UBND tỉnh Bắc Giang', title: 'Chỉ thị về kiểm soát' }],
  validFrom: '2024-12-01', history: [{ at: '2024-11-18T03:00:00Z', act: 'entered', by: 'Nguyễn Xuân Nga' }], actions: [], version: 4,
}

function page(view: Partial<TemplateView>) {
  const sent: unknown[] = []
  server.use(
    http.get(`${TEMPLATES}/t-9`, () => HttpResponse.json({ ...model, ...view }, { headers: { ETag: '"4"' } })),
    http.post(`${TEMPLATES}/t-9/:act`, async ({ params, request }) => {
      sent.push([params.act, request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(model)
    }),
  )
  show(<Routes><Route path="/templates/:id" element={<TemplatePage />} /></Routes>, '/templates/t-9')
  return sent
}

const act = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

it('lists the versions with where they stand, and why one is no longer used', async () => {
  show(<TemplateListPage />)

  await screen.findByRole('link', { name: 'Bản cam kết (bản cũ, trình diễn)' })
  const rows = [...screen.getByRole('region', { name: 'Mẫu cam kết' }).querySelectorAll('tbody tr')].map((row) => [...row.children].slice(1).map((cell) => cell.textContent?.trim()))
  expect(rows).toEqual([
    ['Cơ sở y tế', '1', 'Chờ kiểm tra', '01/12/2024', ''],
    ['Người cung cấp dịch vụ', '2', 'Đang áp dụng', '01/01/2024', ''],
    ['Người cung cấp dịch vụ', '1', 'Không còn áp dụng', '01/01/2021', '31/12/2023 (Đã có bản mới thay thế)'],
  ])
})

it('lets only those enter a form who may', async () => {
  show(<TemplateListPage />)
  await screen.findByRole('link', { name: /bản cũ/ })
  expect(screen.queryByRole('button', { name: 'Nhập mẫu mới' })).toBeNull()

  localStorage.setItem('mock.as', 'branch')
  show(<TemplateListPage />)
  expect(await screen.findByRole('button', { name: 'Nhập mẫu mới' })).toBeTruthy()
})

it('says that the province has no form yet, and that this holds nothing up', async () => {
  server.use(http.get(TEMPLATES, () => HttpResponse.json({ items: [] })))
  show(<TemplateListPage />)

  expect(await screen.findByText('Tỉnh chưa có mẫu cam kết nào. Cam kết vẫn được ghi nhận, không gắn mẫu.')).toBeTruthy()
})

it('offers to try again when the list cannot be read', async () => {
  server.use(http.get(TEMPLATES, () => HttpResponse.json({ title: 'x', status: 500 }, { status: 500, headers: { 'Content-Type': 'application/problem+json' } })))
  show(<TemplateListPage />)

  expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeTruthy()
})

it('lets a second person confirm a form on the version seen', async () => {
  const sent = page({ actions: [{ name: 'review', allowed: true }] })
  await act('Xác nhận mẫu đúng')
  await waitFor(() => expect(openDialog()?.querySelector('button[type="submit"]')).toBeTruthy())
  press('Xác nhận mẫu đúng')

  await waitFor(() => expect(sent).toEqual([['review', '"4"', {}]]))
})

it('says to the first person why they cannot confirm', async () => {
  page({ actions: [{ name: 'review', allowed: false, reason: 'Người kiểm tra mẫu cam kết phải khác người đã nhập.' }] })

  expect(await screen.findByText('Người kiểm tra mẫu cam kết phải khác người đã nhập.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Xác nhận mẫu đúng' })).toBeNull()
})

it('withdraws a form in use from a day on, for a reason', async () => {
  const sent = page({ status: 'in_force', actions: [{ name: 'withdrawal', allowed: true }] })
  await act('Rút mẫu')
  fireEvent.change(await screen.findByLabelText('Lý do'), { target: { value: 'Sai căn cứ' } })
  fireEvent.change(screen.getByLabelText('Không áp dụng từ ngày (không bắt buộc)'), { target: { value: '01/12/2024' } })
  press('Rút mẫu')

  await waitFor(() => expect(sent).toEqual([['withdrawal', '"4"', { reason: 'Sai căn cứ', withdrawnFrom: '2024-12-01' }]]))
})

it('counts what the law has ended without its words', async () => {
  page({ clausesEndedByLaw: 1, clausesEndedByLawFrom: '2025-06-03', status: 'withdrawn', endReason: 'law_changed', endsFrom: '2025-06-03', clauses: [] })

  expect(await screen.findByText('1 nội dung đã chấm dứt theo pháp luật từ 03/06/2025')).toBeTruthy()
  expect(screen.getByText('Chấm dứt theo pháp luật')).toBeTruthy()
})

function fill(label: string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
}

async function typedForm(wording: string) {
  show(
    <Routes>
      <Route path="/templates/new" element={<NewTemplatePage />} />
      <Route path="/templates/:id" element={<p>đã nhập</p>} />
    </Routes>,
    '/templates/new',
  )
  await screen.findByLabelText('Câu chữ: Không hỗ trợ lựa chọn giới tính thai nhi (không bắt buộc)')
  fill('Tên mẫu', 'Bản cam kết mới')
  fill('Áp dụng từ', '01/12/2024')
  fill('Tên văn bản', 'Chỉ thị về kiểm soát')
  fill('Số, ký hiệu', '11/CT-UBND')
  fill('Ngày ban hành', '31/08/2012')
  fill('Cơ quan ban hành', 'UBND tỉnh Bắc Giang')
  fill('Câu chữ: Không hỗ trợ lựa chọn giới tính thai nhi (không bắt buộc)', wording)
  fireEvent.click(screen.getByRole('button', { name: 'Nhập mẫu, chờ kiểm tra' }))
}

it('enters a form with its clauses and what it rests on', async () => {
  const sent: unknown[] = []
  server.use(
    http.post(TEMPLATES, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(model, { status: 201, headers: { ETag: '"0"' } })
    }),
  )
  await typedForm('Không hỗ trợ dưới mọi hình thức.')

  expect(await screen.findByText('đã nhập')).toBeTruthy()
  expect(sent).toEqual([
    {
      subjectKind: 'provider', title: 'Bản cam kết mới', validFrom: '2024-12-01',
      clauses: [{ kind: 'no_assist_sex_selection', wording: 'Không hỗ trợ dưới mọi hình thức.' }],
      legalBasis: [{ title: 'Chỉ thị về kiểm soát', number: '11/CT-UBND', issuedOn: '2012-08-31', issuer: 'UBND tỉnh Bắc Giang' }],
      signaturePlaces: { signer: 'NGƯỜI CAM KẾT', counterparty: 'BÊN NHẬN CAM KẾT' },
    },
  ])
})

it('shows the refused words at the clause that has them, and keeps what was typed', async () => {
  await typedForm('Không sinh con thứ 3.')

  const field = await screen.findByLabelText('Câu chữ: Không hỗ trợ lựa chọn giới tính thai nhi (không bắt buộc)')
  await waitFor(() => expect(field.closest('.ant-form-item')?.textContent).toContain('Câu chữ “con thứ 3” không được dùng trong mẫu cam kết'))
  expect((field as HTMLTextAreaElement).value).toBe('Không sinh con thứ 3.')
})

it('asks for the words of at least one clause before anything is sent', async () => {
  await typedForm('  ')

  expect(await screen.findByText('Nhập câu chữ của ít nhất một nội dung.')).toBeTruthy()
})

it('begins a new version from an earlier one', async () => {
  show(<Routes><Route path="/templates/new" element={<NewTemplatePage />} /></Routes>, '/templates/new?from=t-2')

  expect(((await screen.findByLabelText('Tên mẫu')) as HTMLInputElement).value).toBe('Bản cam kết của người cung cấp dịch vụ (trình diễn)')
  expect(screen.getAllByLabelText('Số, ký hiệu').map((field) => (field as HTMLInputElement).value)).toEqual(['11/CT-UBND', '4423/KH-UBND'])
  expect((screen.getByLabelText('Áp dụng từ') as HTMLInputElement).value).toBe('')
})
