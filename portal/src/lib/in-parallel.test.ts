import { expect, it } from 'vitest'
import { inParallel } from './in-parallel'

it('works on four rows at a time, on every row once, in order of the list', async () => {
  const started: number[] = []
  let running = 0
  let most = 0

  await inParallel([...Array(37).keys()], 4, async (row) => {
    started.push(row)
    most = Math.max(most, ++running)
    await Promise.resolve()
    running--
  })

  expect(started).toEqual([...Array(37).keys()])
  expect(most).toBe(4)
})
