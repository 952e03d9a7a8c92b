import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { show } from '@/mocks/test-page'
import { Await } from './states'

const away = new Problem(503, 'commitments', { title: 'Tạm gián đoạn' })
const read = new Date('2026-11-20T03:14:00Z').getTime()

it('keeps the figures of before while their service is away, and says of when they are', () => {
  show(<Await query={{ data: 42, isPending: false, error: away, refetch: () => undefined, dataUpdatedAt: read }}>{(data) => <p>{data}</p>}</Await>)

  expect(screen.getByText('42')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('số liệu tính đến 10:14')
})

it('names no time where nothing was read yet', () => {
  show(<Await query={{ data: undefined, isPending: false, error: away, refetch: () => undefined, dataUpdatedAt: 0 }}>{() => <p>số liệu</p>}</Await>)

  expect(screen.getByRole('alert').textContent).toMatch(/tạm gián đoạn\./)
})
