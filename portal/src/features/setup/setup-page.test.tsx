import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { SetupView } from '@/api/directory'
import { press } from '@/mocks/acting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { SetupPage } from './setup-page'

const server = serverFor(...handlers)
beforeEach(() => localStorage.setItem('mock.as', 'admin'))

const stepOf = async (name: RegExp) => (await screen.findByRole('heading', { name, level: 2 })).closest('li') as HTMLElement

it('shows seven steps, each with who does it, and what is still missing at the end', async () => {
  show(<SetupPage />)

  const headings = await screen.findAllByRole('heading', { level: 2 })
  expect(headings.map((heading) => heading.textContent)).toEqual([
    '1. Đơn vị hành chính',
    '2. Thôn, tổ dân phố',
    '3. Cơ quan, tổ chức',
    '4. Người dùng và phân công',
    '5. Cơ sở, người cung cấp dịch vụ',
    '6. Quy định',
    '7. Kế hoạch, kỳ báo cáo',
  ])
  expect(within(await stepOf(/^5/)).getByText(/Chi cục Dân số/)).toBeTruthy()
  expect(within(await stepOf(/^1/)).getByText(/10 đơn vị cấp huyện, 209 đơn vị cấp xã tại 20\/11\/2024\./)).toBeTruthy()
  expect(await screen.findByText(/^Chưa sẵn sàng. Còn: 1. Đơn vị hành chính; 2/)).toBeTruthy()
})

it('asks nothing to be typed: no field on the whole page', async () => {
  show(<SetupPage />)
  await stepOf(/^7/)

  expect(screen.queryAllByRole('textbox')).toEqual([])
  expect(screen.queryAllByRole('combobox')).toEqual([])
  expect(screen.queryAllByRole('checkbox')).toEqual([])
})

it('confirms the units with one press', async () => {
  const sent: string[] = []
  server.use(
    http.post('/api/directory/v1/setup/:step/confirmation', ({ params }) => {
      sent.push(String(params.step))
    }),
  )
  show(<SetupPage />)
  fireEvent.click(within(await stepOf(/^1/)).getByRole('button', { name: 'Xác nhận các đơn vị hành chính đúng với ngày này.' }))

  await waitFor(async () => expect(within(await stepOf(/^1/)).getByText('Xong')).toBeTruthy())
  expect(sent).toEqual(['units'])
})

it('takes the word that units are wrong', async () => {
  show(<SetupPage />)
  fireEvent.click(within(await stepOf(/^1/)).getByRole('button', { name: 'Báo sai' }))
  fireEvent.change(await screen.findByLabelText('Sai ở đâu'), { target: { value: 'Thiếu xã Tân Mỹ' } })
  press('Báo sai')

  await waitFor(async () => expect(within(await stepOf(/^1/)).getByText(/Đã báo sai: “Thiếu xã Tân Mỹ”/)).toBeTruthy())
})

it('offers the branch its own step only', async () => {
  localStorage.setItem('mock.as', 'branch')
  show(<SetupPage />)

  expect(within(await stepOf(/^5/)).getByRole('button', { name: /^Đã đủ/ })).toBeTruthy()
  expect(within(await stepOf(/^2/)).queryByRole('button', { name: /^Đã đủ/ })).toBeNull()
  expect(within(await stepOf(/^1/)).queryByRole('button', { name: 'Báo sai' })).toBeNull()
})

it('leaves a rule unconfigured once it was read', async () => {
  show(<SetupPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^Đã đọc, để “Chưa cấu hình”:/ }))

  await waitFor(async () => expect(within(await stepOf(/^6/)).getByText('Xong')).toBeTruthy())
})

it('says for which day the province is ready', async () => {
  const counts = { districts: 10, communes: 209, villages: 2130, communesWithoutVillage: 0, organisations: 241, communesWithoutOrganisation: 0, people: 398, bodies: 232, bodiesWithoutPeople: 0, facilities: 150, providers: 857, unconfiguredRules: 0, openRules: 0 }
  const names: SetupView['steps'][number]['step'][] = ['units', 'villages', 'organisations', 'people', 'facilities', 'rules']
  const ready: SetupView = { on: '2024-11-20', ready: true, counts, steps: names.map((step) => ({ step, done: true, actions: [] })), leftRules: [] }
  server.use(http.get('/api/directory/v1/setup', () => HttpResponse.json(ready)))
  show(<SetupPage />)

  expect(await screen.findByText('Sẵn sàng cho ngày 20/11/2024.')).toBeTruthy()
})
