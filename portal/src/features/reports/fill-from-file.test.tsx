import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { FillFromFile } from './fill-from-file'
import type { Drafting } from './use-report-draft'

const server = serverFor(...handlers)
const PATH = '/api/reporting/v1/submissions/sub-1/figure-documents/:form'
const figure = { key: 'CAM-01.sessions', name: 'Số cuộc truyền thông trực tiếp', before: 9, value: 12, effect: 'replaced' }

interface Sent {
  query: Record<string, string>
  version: string | null
}

function open(answer: (sent: Sent) => Response, saved = true) {
  const sent: Sent[] = []
  const save = vi.fn(() => Promise.resolve(saved))
  server.use(
    http.post(PATH, ({ request }) => {
      const one = { query: Object.fromEntries(new URL(request.url).searchParams), version: request.headers.get('If-Match') }
      sent.push(one)
      return answer(one)
    }),
  )
  show(<FillFromFile report="sub-1" drafting={{ save, etag: () => '"4"' } as unknown as Drafting} />, '/reports/sub-1')
  return { sent, save }
}

const choose = async () => fireEvent.change(await screen.findByLabelText('Chọn tệp trao đổi (JSON, XML)', { selector: 'input' }), { target: { files: [new File(['{}'], 'dhis2.json')] } })
const check = () => fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra tệp' }))

it('shows what each number would do before it is stored, on the version that is shown', async () => {
  const { sent } = open(({ query }) => HttpResponse.json({ dryRun: query.dryRun === 'true', values: 1, figures: query.dryRun === 'true' ? [figure] : [] }))
  await choose()
  fireEvent.click(screen.getByLabelText('Thay số đã nhập tay bằng số trong tệp'))
  check()

  expect(await screen.findByText('Số cuộc truyền thông trực tiếp')).toBeTruthy()
  expect(screen.getByText('Thay số đã nhập tay')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Ghi 1 số' }))

  expect(await screen.findByText('Đã lấy 1 số từ tệp.')).toBeTruthy()
  expect(sent.map((each) => each.query)).toEqual([
    { fileName: 'dhis2.json', replace: 'true', dryRun: 'true' },
    { fileName: 'dhis2.json', replace: 'true', dryRun: 'false' },
  ])
  expect(sent[1]?.version).toBe('"4"')
})

it('lists the typed numbers that differ, and stores nothing until they may be replaced', async () => {
  const { sent } = open(() =>
    HttpResponse.json(
      { type: 'https://canbang.vn/problems/figures_typed_otherwise', title: 'Đã có số nhập tay khác', status: 409, errors: [{ pointer: '/dataValues/0', code: 'figure_typed_otherwise', detail: 'CAM-01.sessions: đã nhập 9 (nguồn: Sổ).' }] },
      { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
    ))
  await choose()
  check()

  expect(await screen.findByText('CAM-01.sessions: đã nhập 9 (nguồn: Sổ).')).toBeTruthy()
  expect(screen.getByText('Số thứ 1')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Ghi/ })).toBeNull()
  expect(sent).toHaveLength(1)
})

it('sends nothing while something typed could not be saved', async () => {
  const { sent, save } = open(() => HttpResponse.json({}), false)
  await choose()
  check()

  expect(await screen.findByText(/Còn nội dung đang nhập chưa lưu được/)).toBeTruthy()
  await waitFor(() => expect(save).toHaveBeenCalled())
  expect(sent).toHaveLength(0)
})
