import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import type { ReorganisationView } from '@/api/reorganisations'
import { openDialog, press } from '@/mocks/acting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { ReorganisationListPage } from './reorganisation-list-page'
import { ReorganisationPage } from './reorganisation-page'

const BASE = '/api/directory/v1/reorganisations'
const server = serverFor(...handlers)
beforeEach(() => localStorage.setItem('mock.as', 'admin'))

const record: ReorganisationView = {
  id: 'reform-2025',
  effectiveOn: '2025-07-01',
  state: 'planned',
  before: { districts: 10, communes: 192 },
  after: { districts: 0, communes: 58 },
  unitsEnding: 202,
  unitsSplit: 3,
  bodies: 20,
  bodiesUndecided: 12,
  openQuestions: 29,
  steps: [],
  actions: [],
}

/** What the server answers about the reorganisation, and what it was sent. */
function given(changed: Partial<ReorganisationView>) {
  const sent: { path: string; match: string | null; body: unknown }[] = []
  server.use(
    http.get(`${BASE}/reform-2025`, () => HttpResponse.json({ ...record, ...changed }, { headers: { ETag: '"7"' } })),
    http.post(`${BASE}/reform-2025/*`, async ({ request }) => {
      const text = await request.text()
      sent.push({ path: new URL(request.url).pathname.replace(`${BASE}/reform-2025/`, ''), match: request.headers.get('If-Match'), body: text ? JSON.parse(text) : undefined })
      return HttpResponse.json({ ...record, ...changed }, { headers: { ETag: '"8"' } })
    }),
  )
  return sent
}

function open(part = '') {
  show(
    <Routes>
      <Route path="/administration/reorganisations/:id" element={<ReorganisationPage />} />
    </Routes>,
    `/administration/reorganisations/reform-2025${part && `?part=${part}`}`,
  )
}

it('lists the days on which units change and offers to prepare those that are still to come', async () => {
  server.use(
    http.get(BASE, () =>
      HttpResponse.json({
        items: [
          { effectiveOn: '2020-02-01', unitsEnding: 21, before: { districts: 10, communes: 230 }, after: { districts: 10, communes: 209 }, due: false },
          { effectiveOn: '2024-01-01', unitsEnding: 2, before: { districts: 10, communes: 211 }, after: { districts: 10, communes: 209 }, due: true },
          { effectiveOn: '2025-07-01', unitsEnding: 202, before: { districts: 10, communes: 192 }, after: { districts: 0, communes: 58 }, due: false },
        ],
      }),
    ),
  )
  show(<ReorganisationListPage />)

  expect(await screen.findByText('10 đơn vị cấp huyện, 192 đơn vị cấp xã thành 58 đơn vị cấp xã')).toBeTruthy()
  expect(await screen.findByRole('button', { name: 'Chuẩn bị: 01/07/2025' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Chuẩn bị: 01/01/2024' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Chuẩn bị: 01/02/2020' })).toBeNull()
  expect(screen.getByText('Không còn gì phải chuyển')).toBeTruthy()
})

it('says what must be done before the day, in figures', async () => {
  given({})
  open()

  expect(await screen.findByText('Phải xong trước 01/07/2025: 41 việc')).toBeTruthy()
  expect(screen.getByText('12 cơ quan chưa có cơ quan kế thừa')).toBeTruthy()
  expect(screen.getByText('29 hồ sơ ở đơn vị bị chia tách chưa kiểm tra')).toBeTruthy()
})

it('chooses the successor of a closing body for all its people in three choices', async () => {
  const sent = given({ actions: [{ name: 'successor', allowed: true }] })
  open()
  let choices = 0
  const choose = (target: Element) => {
    choices += 1
    fireEvent.click(target)
  }
  const row = (await screen.findByRole('rowheader', { name: 'Trung tâm Y tế thành phố Bắc Giang' })).closest('tr') as HTMLElement
  choose(within(row).getByRole('button', { name: /^Chọn kế thừa/ }))
  const field = await screen.findByLabelText('Cơ quan kế thừa')
  expect(openDialog()?.textContent).toContain('Áp dụng cho cả 3 người')
  fireEvent.mouseDown(field)
  choose(await screen.findByTitle('Chi cục Dân số tỉnh Bắc Giang'))
  choices += 1
  press('Chọn kế thừa')

  await waitFor(() => expect(sent).toEqual([{ path: 'successors', match: '"7"', body: { organisation: 'o-ttyt', successor: 'o-cc' } }]))
  expect(choices).toBe(3)
})

it('takes the proposed successor as it stands, without any choice at all', async () => {
  given({})
  open()

  const row = (await screen.findByRole('rowheader', { name: 'Trạm Y tế xã Tân Mỹ' })).closest('tr') as HTMLElement
  expect(within(row).getByText(/Trạm Y tế phường Bắc Giang/).textContent).toContain('đề xuất')
  expect(within(row).queryByText('Chưa chọn')).toBeNull()
})

it('lets one person of a body go elsewhere, and nobody by mistake', async () => {
  const sent = given({ actions: [{ name: 'successor', allowed: true }] })
  open()
  fireEvent.click(await screen.findByRole('button', { name: '2 người: Trạm Y tế xã Tân Mỹ' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Không phân công lại: Nguyễn Thị Hoà' }))
  expect(await screen.findByText(/Nguyễn Thị Hoà không có phân công mới/)).toBeTruthy()
  const dialogs = document.querySelectorAll('dialog[open]')
  fireEvent.click(within(dialogs[dialogs.length - 1] as HTMLElement).getByRole('button', { name: 'Không phân công lại' }))

  await waitFor(() => expect(sent).toEqual([{ path: 'successors', match: '"7"', body: { organisation: 'o-tyt', appointment: 'a-1' } }]))
})

it('places a facility of a split unit with one press, by the branch and not by the administrator', async () => {
  localStorage.setItem('mock.as', 'branch')
  const sent = given({ actions: [{ name: 'placement', allowed: true }] })
  open('questions')
  const button = await screen.findByRole('button', { name: 'phường Đa Mai: Phòng khám đa khoa Song Mai' })
  await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false))
  fireEvent.click(button)

  await waitFor(() => expect(sent).toEqual([{ path: 'placements', match: '"7"', body: { record: 'f-1', unit: '24/07210/' } }]))
})

it('shows the administrator no names of facilities', async () => {
  given({})
  open('questions')

  expect(await screen.findByRole('tab', { name: 'Cơ quan (12)' })).toBeTruthy()
  expect(screen.queryByRole('tab', { name: /^Kiểm tra/ })).toBeNull()
  expect(screen.queryByText('Phòng khám đa khoa Song Mai')).toBeNull()
})

it('carries out with one press under the dry run', async () => {
  const sent = given({ state: 'confirmed', bodiesUndecided: 0, openQuestions: 0, actions: [{ name: 'execution', allowed: true }] })
  open('effects')
  expect(await screen.findByText(/Đây là chạy thử: chưa thay đổi gì/)).toBeTruthy()
  expect(await screen.findByText('40')).toBeTruthy()
  const button = screen.getByRole('button', { name: 'Chuyển' })
  await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false))
  fireEvent.click(button)

  await waitFor(() => expect(sent.map(({ path, match }) => ({ path, match }))).toEqual([{ path: 'execution', match: '"7"' }]))
})

it('is confirmed by the second person, who reads what it does', async () => {
  localStorage.setItem('mock.as', 'leader')
  const sent = given({ actions: [{ name: 'confirmation', allowed: true }] })
  open()
  fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận phương án' }))
  expect(await screen.findByText(/20 cơ quan, 202 đơn vị kết thúc/)).toBeTruthy()
  press('Xác nhận phương án')

  await waitFor(() => expect(sent.map(({ path, match }) => ({ path, match }))).toEqual([{ path: 'confirmation', match: '"7"' }]))
})

it('keeps the same lists as a record once it is carried out', async () => {
  given({ state: 'carried_out', bodiesUndecided: 0, openQuestions: 4 })
  open('effects')

  expect(await screen.findByText('Những gì đã chuyển.')).toBeTruthy()
  expect(screen.getByText(/Còn 4 hồ sơ ở đơn vị bị chia tách chưa kiểm tra/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Chuyển' })).toBeNull()
})

it('tells why the second person cannot confirm yet', async () => {
  localStorage.setItem('mock.as', 'leader')
  given({ openQuestions: 0, actions: [{ name: 'confirmation', allowed: false, reason: 'Còn 12 cơ quan chưa có cơ quan kế thừa.' }] })
  open()

  expect(await screen.findByText('Còn 12 cơ quan chưa có cơ quan kế thừa.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Xác nhận phương án' })).toBeNull()
})
