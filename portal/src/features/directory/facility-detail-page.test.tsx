import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import type { FacilityView } from '@/api/directory'
import { openDialog, press } from '@/mocks/acting'
import { commune } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { FacilityDetailPage } from './facility-detail-page'

const server = serverFor(...handlers)
const RECORD = '/api/directory/v1/facilities/f-7'
const every = (...names: string[]) => names.map((name) => ({ name, allowed: true }))

const model: FacilityView = {
  id: 'f-7', name: 'Phòng khám Thu Hà', kind: 'specialist_clinic', serviceKinds: ['ultrasound'], sensitive: true, ownership: 'private', commune, responsible: commune.path, operatingLicenceNo: '0012/BG-GPHĐ',
  openedOn: '2016-05-01', status: 'operating', actions: every('closure', 'services', 'ownership', 'licence'),
  periods: [{ serviceKinds: ['obstetric_care'], ownership: 'public', from: '2016-05-01', to: '2020-01-01' }, { serviceKinds: ['ultrasound'], ownership: 'private', from: '2020-01-01' }],
}

function open(view: Partial<FacilityView> = {}) {
  const sent: unknown[] = []
  server.use(
    http.get(RECORD, () => HttpResponse.json({ ...model, ...view }, { headers: { ETag: '"4"' } })),
    http.post(`${RECORD}/:act`, async ({ params, request }) => {
      sent.push([params.act, request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({ ...model, ...view })
    }),
  )
  show(
    <Routes>
      <Route path="/directory/facilities/:id" element={<FacilityDetailPage />} />
    </Routes>,
    '/directory/facilities/f-7',
  )
  return sent
}

const act = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const day = async (label: string) => fireEvent.change(await screen.findByLabelText(label), { target: { value: '15/11/2024' } })

it('shows with which services under whose ownership it worked when, each period to its last day', async () => {
  open()

  const rows = [...(await screen.findByRole('region', { name: 'Các giai đoạn hoạt động' })).querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))
  expect(rows).toEqual([
    ['01/05/2016', '31/12/2019', 'Khám thai, đỡ đẻ', 'Công lập'],
    ['01/01/2020', 'đến nay', 'Siêu âm', 'Tư nhân'],
  ])
})

it('changes the services from a day on, beginning with those of now', async () => {
  const sent = open()
  await act('Đổi dịch vụ')
  await day('Áp dụng từ ngày')
  press('Đổi dịch vụ')

  await waitFor(() => expect(openDialog()).toBeNull())
  expect(sent).toEqual([['services', '"4"', { serviceKinds: ['ultrasound'], from: '2024-11-15' }]])
})

it('passes it to another ownership from a day on', async () => {
  const sent = open()
  await act('Đổi công lập / tư nhân')
  fireEvent.click(await screen.findByRole('radio', { name: 'Công lập' }))
  await day('Áp dụng từ ngày')
  press('Đổi công lập / tư nhân')

  await waitFor(() => expect(sent).toEqual([['ownership', '"4"', { ownership: 'public', from: '2024-11-15' }]]))
})

it('corrects the number of the licence without a day', async () => {
  const sent = open()
  await act('Đổi giấy phép')
  const field = await screen.findByLabelText<HTMLInputElement>('Số giấy phép hoạt động')
  expect(field.value).toBe('0012/BG-GPHĐ')
  fireEvent.change(field, { target: { value: '0099/BG-GPHĐ' } })
  press('Đổi giấy phép')

  await waitFor(() => expect(sent).toEqual([['licence', '"4"', { operatingLicenceNo: '0099/BG-GPHĐ' }]]))
})

it('takes another licence from a day on', async () => {
  const sent = open()
  await act('Đổi giấy phép')
  fireEvent.change(await screen.findByLabelText('Số giấy phép hoạt động'), { target: { value: '0099/BG-GPHĐ' } })
  await day('Giấy phép mới từ ngày (không bắt buộc)')
  press('Đổi giấy phép')

  await waitFor(() => expect(sent).toEqual([['licence', '"4"', { operatingLicenceNo: '0099/BG-GPHĐ', from: '2024-11-15' }]]))
})

it('says from which day somebody else heads it', async () => {
  const sent = open({ headTitle: 'Trưởng phòng khám', actions: every('head') })
  await act('Đổi người phụ trách')
  await day('Áp dụng từ ngày')
  press('Đổi người phụ trách')

  await waitFor(() => expect(sent).toEqual([['head', '"4"', { headTitle: 'Trưởng phòng khám', from: '2024-11-15' }]]))
})

it('closes on the day after the last one', async () => {
  const closing = open()
  await act('Ngừng hoạt động')
  await day('Ngày cuối hoạt động')
  press('Ngừng hoạt động')
  await waitFor(() => expect(closing).toEqual([['closure', '"4"', { closedOn: '2024-11-16' }]]))
})

it('reopens a closed one with the licence that it had', async () => {
  const sent = open({ status: 'closed', closedOn: '2024-06-01', actions: every('reopening') })
  expect(await screen.findByText('31/05/2024')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Đổi dịch vụ' })).toBeNull()
  await act('Hoạt động trở lại')
  await day('Ngày hoạt động trở lại')
  press('Hoạt động trở lại')

  await waitFor(() => expect(sent).toEqual([['reopening', '"4"', { reopenedOn: '2024-11-15', operatingLicenceNo: '0012/BG-GPHĐ' }]]))
})

it('takes back a closing that was recorded by mistake, with the reason', async () => {
  const sent = open({ status: 'closed', closedOn: '2024-06-01', actions: every('reopening', 'closure_revocation') })
  await act('Hủy ghi nhầm ngừng hoạt động')
  const why = await screen.findByLabelText('Vì sao ghi sai')
  expect(openDialog()?.textContent).toContain('Phòng khám Thu Hà chưa từng ngừng hoạt động')
  press('Hủy ghi nhầm ngừng hoạt động')
  expect((await screen.findAllByText('Chưa nhập “Vì sao ghi sai”.')).length).toBeGreaterThan(0)
  fireEvent.change(why, { target: { value: 'Nhầm với cơ sở khác' } })
  press('Hủy ghi nhầm ngừng hoạt động')

  await waitFor(() => expect(sent).toEqual([['closure-revocation', '"4"', { reason: 'Nhầm với cơ sở khác' }]]))
})

it('offers nothing that the record does not allow', async () => {
  open({ actions: [] })
  await screen.findByText('Các giai đoạn hoạt động', { selector: 'h2' })

  expect(screen.queryAllByRole('button')).toEqual([])
})
