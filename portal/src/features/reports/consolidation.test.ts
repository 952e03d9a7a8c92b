import { expect, it } from 'vitest'
import { withHeld } from './consolidation'

it('shows dashes for whoever handed in nothing, and figures for whoever did', () => {
  expect(['open', 'drafted', 'not_submitted'].every(withHeld)).toBe(true)
  expect(['submitted', 'accepted', 'returned', 'consolidated'].some(withHeld)).toBe(false)
})
