import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { OverrideView } from '@/api/directory'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { RulePage } from './rule-page'

const server = serverFor(...handlers)
const NAME = 'Số tháng cam kết có hiệu lực trước khi ký lại'

const dialog = () => document.querySelector('dialog[open]')
const press = (name: string) => {
  const button = [...(dialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === name)
  if (!button) throw new Error(`no button ${name}`)
  fireEvent.click(button)
}

it('lets the leader confirm on the version that was read, with source and value before the eyes', async () => {
  localStorage.setItem('mock.as', 'leader')
  let version: string | null = null
  server.use(
    http.post('/api/directory/v1/rules/overrides/ov-1/confirmation', ({ request }) => {
      version = request.headers.get('If-Match')
    }),
  )
  show(<RulePage />)
  fireEvent.click(await screen.findByRole('button', { name: `Xác nhận: ${NAME}` }))
  await waitFor(() => expect(dialog()?.textContent).toContain('Quyết định 15/QĐ-SYT ngày 05/01/2024'))
  press('Xác nhận')

  await waitFor(() => expect(screen.queryByRole('button', { name: `Xác nhận: ${NAME}` })).toBeNull())
  expect(version).toBe('"1"')
})

it('offers the administrator to propose and to withdraw, never to confirm', async () => {
  localStorage.setItem('mock.as', 'admin')
  show(<RulePage />)

  expect((await screen.findAllByRole('button', { name: /^Rút ghi đè: / })).length).toBeGreaterThan(0)
  expect(screen.getByRole('button', { name: 'Đề nghị ghi đè' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Xác nhận: / })).toBeNull()
})

it('asks the leader to confirm that a value in force is withdrawn, with the reason before the eyes', async () => {
  localStorage.setItem('mock.as', 'leader')
  const asked: OverrideView = {
    id: 'ov-9',
    key: 'commitment.renewal_months',
    value: 12,
    validFrom: '2024-01-01',
    source: 'Quyết định 15/QĐ-SYT',
    state: 'withdrawal_proposed',
    heeded: true,
    withdrawalReason: 'Quyết định đã bị bãi bỏ',
    actions: [{ name: 'withdrawal_confirmation', allowed: true }],
  }
  let confirmed = false
  server.use(
    http.get('/api/directory/v1/rules/overrides', () => HttpResponse.json({ items: [asked] })),
    http.get('/api/directory/v1/rules/overrides/ov-9', () => HttpResponse.json(asked, { headers: { ETag: '"3"' } })),
    http.post('/api/directory/v1/rules/overrides/ov-9/withdrawal-confirmation', () => {
      confirmed = true
      return HttpResponse.json({ ...asked, state: 'withdrawn', actions: [] }, { headers: { ETag: '"4"' } })
    }),
  )
  show(<RulePage />)
  fireEvent.click(await screen.findByRole('button', { name: `Xác nhận rút: ${NAME}` }))
  await waitFor(() => expect(dialog()?.textContent).toContain('Quyết định đã bị bãi bỏ'))
  press('Xác nhận rút')

  await waitFor(() => expect(confirmed).toBe(true))
})

it('says of each rule that is not configured what stands still', async () => {
  server.use(http.get('/api/directory/v1/rules', () => HttpResponse.json({ items: [], unconfigured: ['calendar.holidays', 'some.rule'] })))
  show(<RulePage />)

  expect(await screen.findByText(/^Ngày nghỉ lễ: chưa tính được hạn theo ngày làm việc/)).toBeTruthy()
  expect(screen.getByText('some › rule: việc dựa vào quy định này chưa tính được.')).toBeTruthy()
})

it('says of a rule that nothing reads yet that it changes nothing', async () => {
  server.use(
    http.get('/api/directory/v1/rules', () =>
      HttpResponse.json({ items: [{ key: 'report.quarter_days', value: 5, validFrom: '2004-07-08', status: 'proposed', source: 'Đề xuất', tenantOverride: false, acting: true, waitsFor: 'Báo cáo quý' }], unconfigured: [] }),
    ),
  )
  show(<RulePage />)

  expect(await screen.findByText('Chưa có phần nào của phần mềm dùng đến (chờ: Báo cáo quý)')).toBeTruthy()
})

it('says of a confirmed value beyond its bounds that it is not counted', async () => {
  const old: OverrideView = { id: 'ov-8', key: 'commitment.renewal_months', value: 2147483647, validFrom: '2024-01-01', source: 'Quyết định 15/QĐ-SYT', state: 'confirmed', heeded: false, actions: [] }
  server.use(http.get('/api/directory/v1/rules/overrides', () => HttpResponse.json({ items: [old] })))
  show(<RulePage />)

  expect(await screen.findByText('Ngoài giới hạn, không tính')).toBeTruthy()
})

it('says of a rule that the province has a value of its own for what acts now', async () => {
  localStorage.setItem('mock.as', 'admin')
  const row = { key: 'commitment.renewal_months', validFrom: '2004-07-08', status: 'proposed', source: 'Đề xuất', tenantOverride: false, acting: false }
  server.use(
    http.get('/api/directory/v1/rules', () =>
      HttpResponse.json({ items: [row, { ...row, value: 12, status: 'verified', source: 'Quyết định 15/QĐ-SYT', tenantOverride: true, acting: true }], unconfigured: [] }),
    ),
  )
  show(<RulePage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Đề nghị ghi đè' }))
  const rule = await screen.findByRole('combobox', { name: 'Quy định' })
  fireEvent.mouseDown(rule)
  fireEvent.click(await screen.findByText(NAME, { selector: '.ant-select-item-option-content' }))

  expect(await screen.findByText('Hiện áp dụng: 12 (Quyết định 15/QĐ-SYT).')).toBeTruthy()
})
