import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { openDialog, press } from '@/mocks/acting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { ExportButton, ImportLink } from './list-files'

const server = serverFor(...handlers)
const REASON = 'Đối chiếu danh mục với Sở Y tế quý IV'
const reason = () => screen.getByLabelText<HTMLTextAreaElement>('Lý do xuất (ghi vào nhật ký)')

beforeEach(() => void vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {}))

function open() {
  const asked: Record<string, string>[] = []
  server.use(
    http.get('/api/directory/v1/facilities/export', ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams))
      return asked.length === 1 ? HttpResponse.json({ status: 503 }, { status: 503 }) : new HttpResponse('PK')
    }),
  )
  show(<ExportButton title="Cơ sở" path="/api/directory/v1/facilities" query={{ unit: '24/213/', ownership: 'private', q: undefined }} />)
  fireEvent.click(screen.getByRole('button', { name: 'Tải Excel' }))
  return asked
}

it('asks why before a list leaves the system, and says that it is kept', async () => {
  const asked = open()
  expect(openDialog()?.textContent).toContain('Người xuất, thời điểm và lý do được lưu lại.')
  press('Tải Excel')
  expect(await screen.findByText('Chưa nhập “Lý do xuất (ghi vào nhật ký)”.')).toBeTruthy()
  fireEvent.change(reason(), { target: { value: 'để xem      ' } })
  press('Tải Excel')

  expect(await screen.findByText('Lý do xuất phải có từ 10 đến 300 ký tự.')).toBeTruthy()
  expect(asked).toEqual([])
})

it('takes the filters of the list along, and keeps the reason while the service is away', async () => {
  const asked = open()
  fireEvent.change(reason(), { target: { value: REASON } })
  press('Tải Excel')
  expect(await screen.findByText('Phân hệ Danh mục tạm gián đoạn.')).toBeTruthy()
  expect(reason().value).toBe(REASON)
  press('Gửi lại ngay')

  await waitFor(() => expect(openDialog()).toBeNull())
  expect(asked[1]).toEqual({ unit: '24/213/', ownership: 'private', reason: REASON })
})

it('offers the import to those alone whom the service lets', async () => {
  const seen: string[] = []
  server.use(
    http.get('/api/directory/v1/imports', () => {
      seen.push('asked')
      return undefined
    }),
  )
  show(<ImportLink kind="villages" />)
  expect((await screen.findByRole('link', { name: 'Nhập từ Excel' })).getAttribute('href')).toBe('/imports/villages')
  localStorage.setItem('mock.as', 'admin')
  show(<div data-testid="other"><ImportLink kind="providers" /></div>)

  await waitFor(() => expect(seen).toHaveLength(2))
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(screen.getByTestId('other').textContent).toBe('')
})

it('asks nothing of the service for those from whom no file is taken: a refusal would stand in the audit', async () => {
  const asked: string[] = []
  server.events.on('request:start', ({ request }) => void asked.push(new URL(request.url).pathname))
  localStorage.setItem('mock.as', 'supervisor')
  show(<ImportLink kind="villages" />)

  await waitFor(() => expect(asked).toContain('/api/directory/v1/me'))
  await new Promise((resolve) => setTimeout(resolve, 150))
  server.events.removeAllListeners()
  expect(asked).not.toContain('/api/directory/v1/imports')
})
