// The parent's language menu carries its script inline, which the policy of these pages forbids; plain links need none.
document.addEventListener('DOMContentLoaded', () => {
  const menu = document.getElementById('login-select-toggle')
  const place = menu?.closest('.pf-v5-c-login__main-header-utilities')
  if (!menu || !place) return
  const links = [...menu.options]
    .filter((option) => !option.selected && option.value)
    .map((option) => {
      const link = document.createElement('a')
      link.href = option.value
      link.textContent = option.text.trim()
      link.lang = new URL(option.value, window.location.href).searchParams.get('kc_locale') ?? ''
      return link
    })
  place.replaceChildren(...links)
})
