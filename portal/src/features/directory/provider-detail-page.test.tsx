import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import type { ProviderView } from '@/api/directory'
import { openDialog, press } from '@/mocks/acting'
import { commune } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { ProviderDetailPage } from './provider-detail-page'

const server = serverFor(...handlers)
const RECORD = '/api/directory/v1/providers/x-7'
const every = (...names: string[]) => names.map((name) => ({ name, allowed: true }))

const model: ProviderView = {
  id: 'x-7', fullName: 'Trần Thị Bình', title: 'midwife', practiceLicenceNo: '01234/BG-CCHN', licensedFrom: '2019-02-01', facility: { id: 'f-old', name: 'Phòng khám đã chuyển' }, serviceKinds: ['ultrasound'],
  sensitive: true, ownership: 'private', commune, responsible: commune.path, from: '2019-02-01', status: 'active', actions: every('workplace_change', 'services', 'licence', 'departure'),
  workplaces: [{ facilityId: 'f-old', facilityName: 'Phòng khám đã chuyển', serviceKinds: ['ultrasound'], from: '2019-02-01' }],
}

function open(view: Partial<ProviderView> = {}, answer: Partial<ProviderView> = {}) {
  const sent: unknown[] = []
  server.use(
    http.get(RECORD, () => HttpResponse.json({ ...model, ...view }, { headers: { ETag: '"4"' } })),
    http.post(`${RECORD}/:act`, async ({ params, request }) => {
      sent.push([params.act, request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({ ...model, ...view, ...answer })
    }),
  )
  show(
    <Routes>
      <Route path="/directory/providers/:id" element={<ProviderDetailPage />} />
    </Routes>,
    '/directory/providers/x-7',
  )
  return sent
}

const act = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const day = async (label: string) => fireEvent.change(await screen.findByLabelText(label), { target: { value: '15/11/2024' } })

it('puts a name right that was written wrongly, with the reason', async () => {
  const sent = open({ actions: every('name_correction') })
  await act('Sửa họ tên ghi sai')
  const name = await screen.findByLabelText<HTMLInputElement>('Họ và tên')
  expect(name.value).toBe('Trần Thị Bình')
  fireEvent.change(name, { target: { value: 'Trần Thị Bỉnh' } })
  fireEvent.change(screen.getByLabelText('Vì sao ghi sai'), { target: { value: 'Ghi nhầm dấu' } })
  press('Sửa họ tên ghi sai')

  await waitFor(() => expect(sent).toEqual([['name-correction', '"4"', { fullName: 'Trần Thị Bỉnh', reason: 'Ghi nhầm dấu' }]]))
})

it('changes the services from a day on', async () => {
  const sent = open()
  await act('Đổi dịch vụ')
  await day('Áp dụng từ ngày')
  press('Đổi dịch vụ')

  await waitFor(() => expect(sent).toEqual([['services', '"4"', { serviceKinds: ['ultrasound'], from: '2024-11-15' }]]))
})

it('changes the licence together with the title that it belongs to', async () => {
  const sent = open()
  await act('Đổi giấy phép')
  fireEvent.change(await screen.findByLabelText('Số giấy phép hành nghề'), { target: { value: '' } })
  await day('Giấy phép từ ngày')
  press('Đổi giấy phép')
  expect((await screen.findAllByText('Chưa nhập “Số giấy phép hành nghề”.')).length).toBeGreaterThan(0)
  fireEvent.change(screen.getByLabelText('Số giấy phép hành nghề'), { target: { value: '09999/BG-CCHN' } })
  press('Đổi giấy phép')

  await waitFor(() => expect(sent).toEqual([['licence', '"4"', { title: 'midwife', practiceLicenceNo: '09999/BG-CCHN', from: '2024-11-15' }]]))
})

it('brings somebody back to the old place, named although no search found it, and says when a namesake works there', async () => {
  const sent = open({ status: 'departed', departedOn: '2024-06-01', actions: every('return') }, { status: 'active', warnings: ['same_name_at_workplace'] })
  await act('Cung cấp dịch vụ trở lại')
  await day('Từ ngày')
  expect(openDialog()?.textContent).toContain('Phòng khám đã chuyển')
  press('Cung cấp dịch vụ trở lại')

  await waitFor(() => expect(openDialog()?.textContent).toContain('Ở nơi làm việc này đã có người cùng họ tên'))
  expect(sent).toEqual([['return', '"4"', { facilityId: 'f-old', serviceKinds: ['ultrasound'], from: '2024-11-15' }]])
})

it('takes back a departure that was recorded by mistake, with the reason', async () => {
  const sent = open({ status: 'departed', departedOn: '2024-06-01', actions: every('return', 'departure_revocation') })
  await act('Hủy ghi nhầm thôi việc')
  const why = await screen.findByLabelText('Vì sao ghi sai')
  expect(openDialog()?.textContent).toContain('Trần Thị Bình chưa từng thôi làm việc')
  fireEvent.change(why, { target: { value: 'Nhầm với người cùng tên' } })
  press('Hủy ghi nhầm thôi việc')

  await waitFor(() => expect(sent).toEqual([['departure-revocation', '"4"', { reason: 'Nhầm với người cùng tên' }]]))
})

it('offers nothing that the record does not allow', async () => {
  open({ actions: [] })
  await screen.findByText('Các nơi đã làm việc', { selector: 'h2' })

  expect(screen.queryAllByRole('button')).toEqual([])
})
