import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { TallyRow } from '@/api/commitments'
import { openDialog, press } from '@/mocks/acting'
import { tallies } from '@/mocks/data/commitments'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { TallyCards } from './tally-cards'

const server = serverFor(...handlers)

const [first] = tallies as [TallyRow]
const counted: TallyRow = { ...first, tally: 't-1', actions: [{ name: 'record', allowed: true }, { name: 'withdrawal', allowed: true }] }

const opened = (row: TallyRow) => show(<TallyCards kind="household_group" rows={[row]} open={row.holder.id} mayRecord onOpen={() => undefined} />)

it('takes back a wrong total on a telephone too, from the card of its village', async () => {
  const sent: unknown[] = []
  server.use(
    http.get('/api/commitments/v1/tallies/t-1', () => HttpResponse.json({ id: 't-1' }, { headers: { ETag: '"4"' } })),
    http.post('/api/commitments/v1/tallies/t-1/withdrawal', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ id: 't-1' }, { headers: { ETag: '"5"' } })
    }),
  )
  opened(counted)
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi nhầm, bỏ số này' }))
  await waitFor(() => expect(openDialog()?.querySelector('button[type=submit]')).toBeTruthy())
  press('Ghi nhầm, bỏ số này')

  await waitFor(() => expect(sent).toEqual(['"4"', { asOf: counted.last?.asOf }]))
})

it('offers nothing to take back where the service does not', () => {
  opened({ ...counted, actions: [{ name: 'record', allowed: true }] })

  expect(screen.getByRole('heading', { level: 2 })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Ghi nhầm, bỏ số này' })).toBeNull()
})
