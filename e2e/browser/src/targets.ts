import type { Page } from '@playwright/test'

/** The least height of what a finger presses, in CSS pixels (portal.md 13). */
const LEAST = 44

/**
 * What a finger can press on the page as it stands and is lower than 44 px: buttons, fields, choices with their words, and links
 * that stand alone. Links inside a sentence or a running line are left out, as WCAG 2.2 does (2.5.8).
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const pressed = 'button, summary, select, textarea, input:not([type=hidden]), a[href], [role=tab], [role=button]'
    const isHidden = (element: Element) => element.closest('.visually-hidden, .skip-link, [aria-hidden=true]') !== null || !element.checkVisibility({ visibilityProperty: true, opacityProperty: false })
    const isInRunningText = (element: Element) => {
      const around = element.closest('li, p, td, dd, h1, h2, h3, label, div')
      return (element.matches('a, .linklike') && (around?.textContent ?? '').trim() !== (element.textContent ?? '').trim())
    }
    const whole = (element: Element) => element.closest('label, .ant-select, .ant-input-affix-wrapper, .ant-checkbox-wrapper, .ant-radio-wrapper') ?? element
    return [...document.querySelectorAll(pressed)]
      .filter((element) => !isHidden(element) && !isInRunningText(element))
      .map(whole)
      .filter((target, at, all) => all.indexOf(target) === at)
      .map((target) => ({ height: Math.round(target.getBoundingClientRect().height), target }))
      .filter(({ height }) => height > 0 && height < least)
      .map(({ height, target }) => `${height} px: ${target.outerHTML.slice(0, 120)}`)
  }, LEAST)
}
