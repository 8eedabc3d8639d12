// Keeps what somebody writes in an ordinary form until it has been sent, so that a session that ends,
// or a page that has become too old, does not take it away. Only in this tab, only for the one who
// wrote it; forgotten when they sign out and when somebody else signs in. See docs/decisions.md.
(() => {
  const KEY = "pejl.kept";
  const AT_ONCE = 3000; // ms between sending a form and the navigation that sends it
  const LONGEST = 12 * 60 * 60 * 1000; // ms; longer than any day at work
  const WRITTEN = "main textarea[id], main input[type=text][id], main input[type=date][id], "
    + "main input[type=radio], main input[type=checkbox], main select[id]";
  const APART = "[data-item], .not-kept"; // answers save themselves; searches are not worth it
  const whose = document.querySelector("meta[name=pejl-whose]")?.content ?? "";
  const offer = document.getElementById("kept");

  /** {whose, at, pages: {address: {sent: {form, at, offered}, back, beside, fields: {place: {form, value}}}}} */
  function read() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY));
      return kept && Date.now() - kept.at < LONGEST ? kept : null;
    } catch {
      return null;
    }
  }

  function write(kept) {
    Object.keys(kept.pages).forEach((page) => {
      if (!Object.keys(kept.pages[page].fields).length) {
        delete kept.pages[page];
      }
    });
    try {
      if (Object.keys(kept.pages).length) {
        sessionStorage.setItem(KEY, JSON.stringify(kept));
      } else {
        sessionStorage.removeItem(KEY);
      }
    } catch {
      // full, or forbidden: then it is as it was without this
    }
  }

  function change(deed) {
    const kept = read() ?? { whose, pages: {} };
    kept.at = Date.now();
    kept.pages[here] ??= { fields: {} };
    deed(kept.pages[here]);
    write(kept);
  }

  /** A form that comes back with a message has lost what stood behind the question mark. */
  function address(kept) {
    const plain = location.pathname + location.search;
    const sent = kept && Object.keys(kept.pages).find((page) => answers(kept.pages[page].sent)
      && page.split("?")[0] === location.pathname && !redirected());
    return sent ?? plain;
  }

  /** Whether this page is what came of sending a form. */
  function answers(sent) {
    return Boolean(sent) && Math.abs(performance.timeOrigin - sent.at) < AT_ONCE;
  }

  function redirected() {
    return (performance.getEntriesByType("navigation")[0]?.redirectCount ?? 0) > 0;
  }

  function place(field) {
    return field.type === "radio" ? `radio ${field.name}` : field.id || field.name;
  }

  function content(field) {
    if (field.type === "checkbox") {
      return field.checked ? "on" : "";
    }
    return field.value;
  }

  function find(where) {
    if (where.startsWith("radio ")) {
      return [...document.getElementsByName(where.slice(6))];
    }
    const field = document.getElementById(where) ?? document.getElementsByName(where)[0];
    return field ? [field] : [];
  }

  function keep(event) {
    const field = event.target;
    if (!field.matches?.(WRITTEN) || field.closest(APART)) {
      return;
    }
    change((page) => {
      const value = content(field);
      if (value === "" && field.matches("textarea, input[type=text], input[type=date]")) {
        delete page.fields[place(field)];
      } else {
        page.fields[place(field)] = { form: field.form?.id ?? "", value };
      }
    });
  }

  function sent(event) {
    const form = event.target;
    if (form.id === "signOutForm") {
      sessionStorage.removeItem(KEY);
    } else if (read()?.pages[here]) {
      change((page) => { page.sent = { form: form.id, at: Date.now(), offered: !offer?.hidden }; });
    }
    if (form.method === "post" && here.includes("?") && !form.querySelector("[name=pejl-here]")) {
      const way = document.createElement("input"); // so that the way back leads here
      way.type = "hidden";
      way.name = "pejl-here";
      way.value = here.slice(here.indexOf("?") + 1);
      form.append(way);
    }
  }

  /**
   * A form that was sent and led on to another page has arrived; any other is still to be sent, and what
   * stood beside it is left as it was.
   */
  function settle(kept) {
    Object.values(kept.pages).forEach((page) => {
      if (page.sent && whose && answers(page.sent) && redirected()) {
        Object.keys(page.fields)
          .filter((where) => page.fields[where].form === page.sent.form)
          .forEach((where) => delete page.fields[where]);
        page.beside = !page.sent.offered;
      }
      delete page.sent;
    });
    write(kept);
  }

  function missing() {
    const fields = read()?.pages[here]?.fields ?? {};
    return Object.keys(fields).filter((where) => find(where).some((field) => differs(field, fields[where].value)));
  }

  function differs(field, value) {
    return field.type === "radio" ? field.value === value && !field.checked : content(field) !== value;
  }

  function fillIn(fields) {
    missing().forEach((where) => find(where).forEach((field) => {
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = field.type === "radio" ? field.value === fields[where].value : fields[where].value === "on";
      } else {
        field.value = fields[where].value;
      }
      for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) {
        box.open = true;
      }
    }));
  }

  function putBack() {
    const fields = read().pages[here].fields;
    fillIn(fields);
    offer.hidden = true;
    find(Object.keys(fields)[0])[0]?.focus();
  }

  function forget() {
    change((page) => { page.fields = {}; });
    offer.hidden = true;
  }

  const known = read();
  if (known && whose && known.whose !== whose) {
    sessionStorage.removeItem(KEY);
  }
  const here = address(read());
  if (read()) {
    settle(read());
  }
  if (!whose || !offer) {
    return;
  }
  if (read()?.pages[here]?.back) {
    putBack();
    change((page) => { delete page.back; });
  }
  if (read()?.pages[here]?.beside) {
    fillIn(read().pages[here].fields);
    change((page) => { delete page.beside; });
  }
  offer.hidden = missing().length === 0;
  document.addEventListener("input", keep);
  document.addEventListener("change", keep);
  document.addEventListener("submit", sent, true);
  offer.querySelector("[data-put-back]").addEventListener("click", putBack);
  offer.querySelector("[data-forget]").addEventListener("click", forget);
  // The forms of a page die with its session: after signing in again it is fetched anew.
  window.addEventListener("pejl-signed-in-again", () => {
    if (!document.querySelector("[data-fill]")) {
      change((page) => { page.back = true; });
      location.replace(here);
    }
  });
})();
