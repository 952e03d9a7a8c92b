import { NavLink, useLocation } from 'react-router'
import { useTexts } from '@/lib/i18n'
import type { Entry } from './navigation'
import { shell } from './texts'

/** The left menu on a PC, the content of the drawer on a telephone. */
export function Menu({ entries, onChoose }: { entries: readonly Entry[]; onChoose?: () => void }) {
  const t = useTexts(shell)
  const here = useLocation().pathname
  return (
    <nav aria-label={t.menu} className="menu">
      <ul>
        {entries.map((entry) => {
          const [only, ...others] = entry.screens
          if (only && others.length === 0) {
            return (
              <li key={entry.name}>
                <NavLink to={only.to} end={only.to === '/'} className="menu-entry" {...(onChoose ? { onClick: onChoose } : {})}>
                  {t.entries[entry.name]}
                </NavLink>
              </li>
            )
          }
          const open = entry.screens.some((screen) => here === screen.to || here.startsWith(`${screen.to}/`))
          return (
            <li key={entry.name}>
              <details open={open} key={String(open)}>
                <summary className="menu-entry">{t.entries[entry.name]}</summary>
                <ul>
                  {entry.screens.map((screen) => (
                    <li key={screen.name}>
                      <NavLink to={screen.to} className="menu-entry menu-screen" {...(onChoose ? { onClick: onChoose } : {})}>
                        {t.entries[screen.name]}
                      </NavLink>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
