import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { delay, http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import type { ReorganisationView } from '@/api/reorganisations'
import { openDialog, press } from '@/mocks/acting'
import { passingPeople } from '@/mocks/data/reform'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { ReorganisationListPage } from './reorganisation-list-page'
import { ReorganisationPage } from './reorganisation-page'

const BASE = '/api/directory/v1/reorganisations'
const SLOWLY = 400
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
  latePosts: 0,
  workLeft: 41,
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
          { effectiveOn: '2020-02-01', unitsEnding: 21, before: { districts: 10, communes: 230 }, after: { districts: 10, communes: 209 }, due: false, latePosts: 0 },
          { effectiveOn: '2024-01-01', unitsEnding: 2, before: { districts: 10, communes: 211 }, after: { districts: 10, communes: 209 }, due: true, latePosts: 0 },
          { effectiveOn: '2025-07-01', unitsEnding: 202, before: { districts: 10, communes: 192 }, after: { districts: 0, communes: 58 }, due: false, latePosts: 0 },
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

it('takes the number of things to be done from the server', async () => {
  given({ workLeft: 57 })
  open()

  expect(await screen.findByText('Phải xong trước 01/07/2025: 57 việc')).toBeTruthy()
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

it('chooses for one body after the other, each on the version that the choice before made', async () => {
  const sent = given({ actions: [{ name: 'successor', allowed: true }] })
  server.use(
    http.get(`${BASE}/reform-2025`, async () => {
      if (sent.length > 0) await delay(SLOWLY)
      return HttpResponse.json({ ...record, actions: [{ name: 'successor', allowed: true }] }, { headers: { ETag: `"${7 + sent.length}"` } })
    }),
  )
  open()
  for (const body of ['Trung tâm Y tế thành phố Bắc Giang', 'Trạm Y tế xã Tân Mỹ']) {
    fireEvent.click(await screen.findByRole('button', { name: `Không có kế thừa: ${body}` }))
    await waitFor(() => expect(openDialog()?.textContent).toContain('không cơ quan nào làm tiếp'))
    press('Không có kế thừa')
    await waitFor(() => expect(openDialog()).toBeNull())
  }

  expect(sent.map(({ match }) => match)).toEqual(['"7"', '"8"'])
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
  const sent = given({ state: 'confirmed', bodiesUndecided: 0, openQuestions: 0, workLeft: 0, actions: [{ name: 'execution', allowed: true }] })
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
  given({ state: 'carried_out', bodiesUndecided: 0, openQuestions: 4, workLeft: 4 })
  open('effects')

  expect(await screen.findByText('Những gì đã chuyển.')).toBeTruthy()
  expect(screen.getByText(/Còn 4 hồ sơ ở đơn vị bị chia tách chưa kiểm tra/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Chuyển' })).toBeNull()
})

it('joins what each body leaves open in other services, counted without a name', async () => {
  given({})
  open()

  const station = (await screen.findByRole('rowheader', { name: 'Trạm Y tế xã Tân Mỹ' })).closest('tr') as HTMLElement
  expect(await within(station).findByText('37')).toBeTruthy()
  const centre = screen.getByRole('rowheader', { name: 'Trung tâm Y tế thành phố Bắc Giang' }).closest('tr') as HTMLElement
  expect(await within(centre).findByText('1')).toBeTruthy()
  expect(screen.queryByText('Chưa biết')).toBeNull()
})

it('says that a number is not known while its service is away, and lets the rest be done', async () => {
  server.use(http.get('/api/commitments/v1/counterparties/commitments', () => HttpResponse.json({ type: 'https://canbang.vn/problems/not_allowed', title: '', status: 403 }, { status: 403 })))
  given({ actions: [{ name: 'successor', allowed: true }] })
  open()

  expect(await screen.findByText(/Phân hệ Cam kết tạm gián đoạn/)).toBeTruthy()
  const centre = screen.getByRole('rowheader', { name: 'Trung tâm Y tế thành phố Bắc Giang' }).closest('tr') as HTMLElement
  expect(await within(centre).findByText('Chưa biết')).toBeTruthy()
  expect(await within(centre).findByText('1')).toBeTruthy()
  expect(within(centre).getByRole('button', { name: /^Chọn kế thừa/ })).toBeTruthy()
})

it('asks no other service any more once it is carried out', async () => {
  given({ state: 'carried_out' })
  open()
  await screen.findByRole('rowheader', { name: 'Trạm Y tế xã Tân Mỹ' })

  expect(screen.queryByText('Cam kết đang nhận')).toBeNull()
})

it('lets the second person look at appointments that came late, exactly those on the screen', async () => {
  localStorage.setItem('mock.as', 'leader')
  const sent = given({ state: 'confirmed', bodiesUndecided: 0, openQuestions: 0, latePosts: 1, actions: [{ name: 'late_post_confirmation', allowed: true }] })
  server.use(http.get(`${BASE}/reform-2025/late-posts`, () => HttpResponse.json({ items: [{ ...passingPeople[0], late: true }] })))
  open('latePosts')
  expect(await screen.findByRole('rowheader', { name: 'Nguyễn Thị Hoà' })).toBeTruthy()
  expect(screen.getByText('1 phân công lập sau khi xác nhận, chờ người thứ hai xem')).toBeTruthy()
  const button = await screen.findByRole('button', { name: 'Đã xem, chuyển theo 1 phân công này' })
  await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false))
  fireEvent.click(button)

  await waitFor(() => expect(sent).toEqual([{ path: 'late-post-confirmation', match: '"7"', body: { appointments: ['a-1'] } }]))
})

it('lets each list be taken away', async () => {
  localStorage.setItem('mock.as', 'branch')
  given({})
  for (const part of ['bodies', 'questions', 'effects', 'units']) {
    open(part)
    expect((await screen.findAllByRole('button', { name: 'Tải Excel' })).length).toBeGreaterThan(0)
    cleanup()
  }
})

it('tells why the second person cannot confirm yet', async () => {
  localStorage.setItem('mock.as', 'leader')
  given({ openQuestions: 0, workLeft: 12, actions: [{ name: 'confirmation', allowed: false, reason: 'Còn 12 cơ quan chưa có cơ quan kế thừa.' }] })
  open()

  expect(await screen.findByText('Còn 12 cơ quan chưa có cơ quan kế thừa.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Xác nhận phương án' })).toBeNull()
})
