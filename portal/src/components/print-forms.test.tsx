import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { PrintForms } from './print-forms'
import type { FormOf } from './printed-form'

const server = serverFor(...handlers)
const printing = vi.fn()

beforeEach(() => {
  printing.mockReset()
  vi.stubGlobal('print', printing)
})

const hoa: FormOf = { key: 'c-1', name: 'Nguyễn Thị Hoà', workplace: 'Phòng khám Thu Hà', sheet: { number: '07201/2024/003', row: 7 }, record: '/signing-sheets/s-1?row=7' }

async function printed(forms: FormOf[], more: { template?: string; on?: string } = { on: '2024-11-20' }) {
  show(<PrintForms kind="provider" on={more.on} template={more.template} forms={forms} />)
  fireEvent.click(screen.getByRole('button', { name: 'In mẫu cam kết' }))
  await waitFor(() => expect(printing).toHaveBeenCalled())
  return [...document.querySelectorAll('.print-sheet .form-page')]
}

it('prints a page for each signer with the words of the form, sheet number and row', async () => {
  const pages = await printed([hoa, { key: 'c-2', name: 'Trần Văn Bình' }])

  expect(pages).toHaveLength(2)
  const text = pages[0]?.textContent ?? ''
  for (const part of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Bản cam kết của người cung cấp dịch vụ', 'số 11/CT-UBND ngày 31/08/2012 của UBND tỉnh Bắc Giang', 'Nguyễn Thị Hoà', 'Phòng khám Thu Hà', 'không hỗ trợ lựa chọn giới tính thai nhi', 'NGƯỜI CAM KẾT', 'ĐẠI DIỆN BÊN NHẬN CAM KẾT', 'Danh sách số 07201/2024/003, dòng 7', 'Mẫu bản số 2']) {
    expect(text).toContain(part)
  }
})

it('holds in its code the address of the record and nothing of the person', async () => {
  const [page] = await printed([hoa])

  expect(page?.querySelector('.form-code title')?.textContent).toBe(`${window.location.origin}/signing-sheets/s-1?row=7`)
  expect(page?.querySelectorAll('.form-code path').length).toBeGreaterThan(1)
})

it('takes the version that was signed, not the one of today', async () => {
  const [page] = await printed([{ ...hoa, signedOn: '2023-03-14', place: 'Hội trường UBND xã' }], { template: 't-1' })

  expect(page?.textContent).toContain('Bản cam kết (bản cũ, trình diễn)')
  expect(page?.textContent).toContain('Hội trường UBND xã, ngày 14 tháng 03 năm 2023')
})

it('takes the pages away again when the browser has printed', async () => {
  await printed([hoa])
  act(() => void window.dispatchEvent(new Event('afterprint')))

  await waitFor(() => expect(document.querySelector('.print-sheet')).toBeNull())
  expect(document.body.classList.contains('printing-sheet')).toBe(false)
})

it('says when no form is in use on the day, and prints nothing', async () => {
  server.use(http.get('/api/commitments/v1/templates/applicable', () => HttpResponse.json({ on: '2024-11-20', configured: false })))
  show(<PrintForms kind="provider" on="2024-11-20" forms={[hoa]} />)
  fireEvent.click(screen.getByRole('button', { name: 'In mẫu cam kết' }))

  expect(await screen.findByText('Chưa có mẫu cam kết áp dụng vào ngày 20/11/2024. Nhập mẫu ở màn hình “Mẫu cam kết”.')).toBeTruthy()
  expect(printing).not.toHaveBeenCalled()
})
