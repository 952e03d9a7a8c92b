import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OrganisationView } from '@/api/directory'
import { openDialog, press } from '@/mocks/acting'
import { commune, district } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { OrganisationPage } from './organisation-page'

const server = serverFor(...handlers)
const LIST = '/api/directory/v1/organisations'

beforeEach(() => localStorage.setItem('mock.as', 'admin'))
afterEach(() => localStorage.removeItem('mock.as'))

const dialog = () => within(openDialog() as HTMLElement)
const labels = () => [...(openDialog()?.querySelectorAll('.ant-form-item-label label') ?? [])].map((label) => label.textContent)

async function choose(label: string, option: string) {
  const field = await dialog().findByLabelText(label)
  fireEvent.mouseDown(field)
  if (label === 'Loại cơ quan' || label === 'Loại trường') fireEvent.change(field, { target: { value: option } })
  const titled = await screen.findAllByTitle(option)
  fireEvent.click(titled.at(-1) as HTMLElement)
}

function type(label: string, text: string) {
  const field = dialog().getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

async function openForm() {
  const sent: unknown[] = []
  server.use(
    http.post(LIST, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ id: 'o-new' }, { status: 201 })
    }),
  )
  show(<OrganisationPage />)
  fireEvent.click((await screen.findAllByRole('button', { name: 'Thêm cơ quan, tổ chức' }))[0] as HTMLElement)
  await waitFor(() => expect(labels()).toContain('Loại cơ quan'))
  return sent
}

it('adds a school with its kind and ownership, its parent and its last day', { timeout: 30_000 }, async () => {
  const sent = await openForm()
  type('Tên cơ quan', 'Trường THPT Ngô Sỹ Liên')
  await choose('Loại cơ quan', 'Cơ sở giáo dục')
  await choose('Loại trường', 'Trường trung học phổ thông')
  fireEvent.click(dialog().getByLabelText('Tư nhân'))
  await choose('Đơn vị hành chính', 'xã Tân Mỹ')
  await choose('Cơ quan cấp trên (không bắt buộc)', 'Chi cục Dân số tỉnh Bắc Giang')
  type('Từ ngày', '01/09/2020')
  type('Ngày cuối hoạt động (không bắt buộc)', '30/06/2026')
  press('Thêm cơ quan, tổ chức')

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toEqual({
    name: 'Trường THPT Ngô Sỹ Liên', kind: 'school', schoolKind: 'upper_secondary', ownership: 'private', unit: commune.path,
    parentId: 'o-cc', validFrom: '2020-09-01', validTo: '2026-06-30',
  })
})

const ward = { id: '01273@2004-07-08', code: '01273', level: 'commune', type: 'phường', name: 'Hợp Giang', fullName: 'phường Hợp Giang', path: '04/040/01273/', validFrom: '2004-07-08', validTo: '2025-07-01' }
const wardAfter = { ...ward, id: '01273@2025-07-01', name: 'Thục Phán', fullName: 'phường Thục Phán', path: '04/01273/', validFrom: '2025-07-01', validTo: undefined }

it('offers the units of the first day of the body, and asks again for one that is not in force on it', { timeout: 30_000 }, async () => {
  server.use(
    http.get('/api/directory/v1/units', ({ request }) => {
      const on = new URL(request.url).searchParams.get('on')
      return HttpResponse.json({ on, items: on !== null && on >= '2025-07-01' ? [wardAfter] : [ward] })
    }),
  )
  const sent = await openForm()
  type('Tên cơ quan', 'UBND phường Thục Phán')
  await choose('Loại cơ quan', 'Ủy ban nhân dân')
  await choose('Đơn vị hành chính', 'phường Hợp Giang')
  type('Từ ngày', '01/07/2025')
  await waitFor(() => expect(dialog().queryAllByTitle('phường Hợp Giang')).toEqual([]))
  press('Thêm cơ quan, tổ chức')
  expect(await screen.findAllByText('Chưa nhập “Đơn vị hành chính”.')).not.toHaveLength(0)
  expect(sent).toEqual([])

  await choose('Đơn vị hành chính', 'phường Thục Phán')
  press('Thêm cơ quan, tổ chức')

  await waitFor(() => expect(sent).toEqual([{ name: 'UBND phường Thục Phán', kind: 'peoples_committee', unit: '04/01273/', ownership: undefined, validFrom: '2025-07-01' }]))
})

const asked: [kind: string, own: string[]][] = [
  ['Cơ sở giáo dục', ['Loại trường', 'Công lập / Tư nhân']],
  ['Bệnh viện', ['Loại bệnh viện (không bắt buộc)', 'Công lập / Tư nhân']],
  ['Sở, ban, ngành', ['Lĩnh vực (không bắt buộc)']],
  ['Trạm Y tế', ['Phạm vi (không bắt buộc)']],
]

it.each(asked)('asks of %s what only its kind has', { timeout: 30_000 }, async (kind, own) => {
  await openForm()
  const everyOnes = labels()
  await choose('Loại cơ quan', kind)

  await waitFor(() => expect(labels().filter((label) => !everyOnes.includes(label))).toEqual(own))
})

const ended: OrganisationView = {
  id: 'o-old', name: 'Phòng Y tế thành phố Bắc Giang', kind: 'district_health_office', reach: 'line', unit: district, responsible: district.path,
  validFrom: '2004-07-08', validTo: '2024-09-30', successorId: 'o-ttyt', successor: { id: 'o-ttyt', name: 'Trung tâm Y tế thành phố Bắc Giang' }, actions: [],
}

it('shows those that have ended, with the one that went on, and those of another day', { timeout: 30_000 }, async () => {
  const on: (string | null)[] = []
  server.use(
    http.get(LIST, ({ request }) => {
      const day = new URL(request.url).searchParams.get('on')
      on.push(day)
      return HttpResponse.json({ items: day === null ? [] : [ended] })
    }),
  )
  show(<OrganisationPage />)
  await waitFor(() => expect(on).toContain(null))
  expect(screen.queryByText(/Phòng Y tế/)).toBeNull()

  fireEvent.click(screen.getByLabelText('Gồm đã kết thúc'))

  expect(await screen.findByText('Phòng Y tế thành phố Bắc Giang (cũ, đến 30/09/2024)')).toBeTruthy()
  expect(screen.getByText('30/09/2024, nhập vào Trung tâm Y tế thành phố Bắc Giang')).toBeTruthy()
  fireEvent.click(screen.getByLabelText('Gồm đã kết thúc'))
  const day = await screen.findByLabelText('Tại ngày')
  fireEvent.change(day, { target: { value: '01/03/2024' } })
  await waitFor(() => expect(on.at(-1)).toBe('2024-03-01'))
})

async function openEnd() {
  const sent: unknown[] = []
  server.use(
    http.post(`${LIST}/o-tyt/end`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({}, { headers: { ETag: '"2"' } })
    }),
  )
  show(<OrganisationPage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Kết thúc hoạt động: Trạm Y tế xã Tân Mỹ' }))
  await waitFor(() => expect(labels()).toContain('Cơ quan kế thừa'))
  type('Ngày cuối hoạt động', '31/12/2024')
  return sent
}

it('says in figures whom the end of a body concerns, and asks who goes on', { timeout: 30_000 }, async () => {
  const sent = await openEnd()
  expect(await dialog().findByText('1 người với 2 phân công')).toBeTruthy()
  expect(await dialog().findByText('37 cam kết còn hiệu lực do cơ quan nhận')).toBeTruthy()
  expect(await dialog().findByText('0 báo cáo chưa nộp')).toBeTruthy()

  press('Kết thúc hoạt động')
  expect(await screen.findAllByText('Chưa nhập “Cơ quan kế thừa”.')).not.toHaveLength(0)
  expect(sent).toEqual([])
  await choose('Cơ quan kế thừa', 'Trung tâm Y tế thành phố Bắc Giang')
  press('Kết thúc hoạt động')

  await waitFor(() => expect(sent).toEqual([{ successorId: 'o-ttyt', lastDay: '2024-12-31' }]))
})

it('ends a body that nobody follows only when that is said', { timeout: 30_000 }, async () => {
  const sent = await openEnd()
  await choose('Cơ quan kế thừa', 'Không có cơ quan kế thừa')
  press('Kết thúc hoạt động')

  await waitFor(() => expect(sent).toEqual([{ lastDay: '2024-12-31' }]))
})

it('calls a figure unknown while the service that knows it is away', { timeout: 30_000 }, async () => {
  server.use(http.get('/api/reporting/v1/submissions/owed', () => HttpResponse.json({}, { status: 503 })))
  await openEnd()

  expect(await dialog().findByText('chưa rõ số báo cáo chưa nộp', {}, { timeout: 15_000 })).toBeTruthy()
  expect(await dialog().findByText('37 cam kết còn hiệu lực do cơ quan nhận')).toBeTruthy()
})
