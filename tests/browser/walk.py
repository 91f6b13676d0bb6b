"""Every page as it can open, opened in a browser: asked for, or sent to, as a form of our own would."""

from passage.text import Language
from passage.web.session import Session

SENDING = """([url, fields, file]) => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = url;
  for (const [name, value] of fields) {
    const input = document.createElement("input");
    input.type = "hidden"; input.name = name; input.value = value;
    form.append(input);
  }
  if (file) {
    form.enctype = "multipart/form-data";
    const input = document.createElement("input"), holding = new DataTransfer();
    holding.items.add(new File([new Uint8Array(file)], "case.json"));
    input.type = "file"; input.name = "file"; input.files = holding.files;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}"""


def keep(page, site: str, session: Session) -> None:
    """Let the browser keep what a session holds, and nothing else."""
    page.context.clear_cookies()
    kept = [{"name": name, "value": value, "url": site} for name, value in session.cookies().items() if value]
    if kept:
        page.context.add_cookies(kept)


def opened(page, site: str, opening, lang: Language) -> int:
    """Open a page in one of its ways; the status that was answered."""
    from urllib.parse import urlencode

    keep(page, site, opening.session)
    url = opening.of.url(lang, opening.path) + (f"?{urlencode(opening.query)}" if opening.query else "")
    if opening.form is None and not opening.file:
        return page.goto(url).status
    if not page.url.startswith(site):
        page.goto(f"/{lang}/about" if lang == "en" else "/fr/a-propos")
    fields = [[name, value] for name, values in (opening.form or {}).items() for value in values]
    file = list(opening.file) or None
    with page.expect_navigation() as led:
        page.evaluate(SENDING, [url, fields, file])
    return led.value.status
