import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { lengths } from '@/api/generated'
import { openDialog, press } from '@/mocks/acting'
import { commune } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { PeoplePage } from './people-page'
import { VacancyPage } from './vacancy-page'

const server = serverFor(...handlers)
beforeEach(() => localStorage.setItem('mock.as', 'admin'))

async function choose(label: string, option: string, typed?: string) {
  const field = screen.getByLabelText(label)
  fireEvent.mouseDown(field)
  if (typed) fireEvent.change(field, { target: { value: typed } })
  fireEvent.click(await screen.findByTitle(option))
}

async function openAppointment() {
  show(<PeoplePage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Phân công: Vũ Thị Lan' }))
  await screen.findByLabelText('Cơ quan')
}

it('appoints a deputy of an appointment of the same organisation, whose name then need not be given', async () => {
  let body: unknown
  server.use(
    http.post('/api/directory/v1/people/p-9/appointments', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json({})
    }),
  )
  await openAppointment()
  expect(screen.getByLabelText<HTMLInputElement>('Làm thay phân công của (không bắt buộc)').disabled).toBe(true)
  await choose('Cơ quan', 'Trạm Y tế xã Tân Mỹ')
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Làm thay phân công của (không bắt buộc)').disabled).toBe(false))
  await choose('Làm thay phân công của (không bắt buộc)', 'Nguyễn Thị Hoà – Cán bộ nhập liệu')
  await waitFor(() => expect(screen.queryByLabelText('Làm thay ai (không bắt buộc)')).toBeNull())
  await choose('Vai trò', 'Cán bộ nhập liệu', 'nhập liệu')
  fireEvent.change(screen.getByLabelText('Từ ngày'), { target: { value: '20/11/2024' } })
  press('Phân công')

  await waitFor(() => expect(body).toEqual({ organisationId: 'o-tyt', roles: ['data_entry'], validFrom: '2024-11-20', deputyOf: 'a-1' }))
})

it('takes no longer a name than the API does', async () => {
  await openAppointment()

  expect(screen.getByLabelText<HTMLInputElement>('Làm thay ai (không bắt buộc)').maxLength).toBe(120)
  expect(lengths.directory.AppointmentRequest.actingFor).toBe(120)
})

it('says which posts an ended appointment leaves open, though the row has changed by then', async () => {
  show(<PeoplePage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Kết thúc phân công: Nguyễn Thị Hoà' }))
  fireEvent.change(await screen.findByLabelText('Ngày cuối'), { target: { value: '15/11/2024' } })
  press('Kết thúc phân công')

  expect(await screen.findByText('đến 15/11/2024')).toBeTruthy()
  const dialog = within(openDialog() as HTMLElement)
  expect(dialog.getByText('Còn để trống sau khi kết thúc phân công của Nguyễn Thị Hoà', { selector: 'h2' })).toBeTruthy()
  expect(dialog.getByText('16/11/2024')).toBeTruthy()
})

it('ends an appointment with a last day earlier, while that day has not passed', async () => {
  const post = (id: string, validTo?: string) => ({ id, organisation: { id: 'o-tyt', name: 'Trạm Y tế xã Tân Mỹ', kind: 'commune_health_station' }, unit: commune, roles: ['data_entry'], validFrom: '2024-01-01', ...(validTo ? { validTo } : {}), active: true })
  const person = (id: string, name: string, validTo: string) => ({ id, name, username: id, account: 'open', appointments: [post(`a-${id}`, validTo)], actions: [] })
  const fixed = person('p-21', 'Lý Thị Hạn', '2024-12-31')
  let body: unknown
  server.use(
    http.get('/api/directory/v1/people', () => HttpResponse.json({ items: [fixed, person('p-22', 'Lý Văn Hết', '2024-11-19')] })),
    http.get('/api/directory/v1/people/p-21', () => HttpResponse.json(fixed, { headers: { ETag: '"4"' } })),
    http.post('/api/directory/v1/people/p-21/appointments/a-p-21/end', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(fixed)
    }),
  )
  show(<PeoplePage />)
  expect(await screen.findByText('đến 31/12/2024')).toBeTruthy()
  fireEvent.click(await screen.findByRole('button', { name: 'Kết thúc phân công: Lý Thị Hạn' }))
  expect(screen.queryByRole('button', { name: 'Kết thúc phân công: Lý Văn Hết' })).toBeNull()
  fireEvent.change(await screen.findByLabelText('Ngày cuối'), { target: { value: '30/11/2024' } })
  press('Kết thúc phân công')

  await waitFor(() => expect(body).toEqual({ lastDay: '2024-11-30' }))
})

it('lists the posts that nobody holds, with who was there last, on the day that is asked for', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get('/api/directory/v1/people/vacancies', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('on'))
    }),
  )
  show(<VacancyPage />)
  expect(await screen.findByText('Chi cục Dân số tỉnh Bắc Giang, tỉnh Bắc Giang')).toBeTruthy()
  expect(screen.getByText('Vũ Thị Lan')).toBeTruthy()

  fireEvent.change(screen.getByLabelText('Tại ngày'), { target: { value: '01/12/2024' } })

  await waitFor(() => expect(asked.at(-1)).toBe('2024-12-01'))
})

it('asks six things of a new person, and two more only for who stands in', async () => {
  show(<PeoplePage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm người' }))
  await screen.findByLabelText('Cơ quan')
  const labels = [...(openDialog()?.querySelectorAll('.ant-form-item-label label') ?? [])].map((label) => label.textContent ?? '')

  expect(labels.filter((label) => !label.startsWith('Làm thay'))).toHaveLength(6)
  expect(labels).toHaveLength(8)
})

it('puts the name of an officer right that was written wrongly, with the reason', async () => {
  let sent: unknown
  server.use(
    http.post('/api/directory/v1/people/p-9/name-correction', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({}, { headers: { ETag: '"2"' } })
    }),
  )
  show(<PeoplePage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Sửa tên ghi sai: Vũ Thị Lan' }))
  const name = await screen.findByLabelText<HTMLInputElement>('Tên đúng')
  expect(name.value).toBe('Vũ Thị Lan')
  fireEvent.change(name, { target: { value: 'Vũ Thị Làn' } })
  fireEvent.change(screen.getByLabelText('Vì sao ghi sai'), { target: { value: 'Gõ thiếu dấu' } })
  press('Sửa tên ghi sai')

  await waitFor(() => expect(sent).toEqual({ name: 'Vũ Thị Làn', reason: 'Gõ thiếu dấu' }))
})
