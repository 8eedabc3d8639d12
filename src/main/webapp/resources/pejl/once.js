// A form is sent once: a second press while the first is on its way does nothing.
(() => {
  const ON_ITS_WAY = 8000; // ms; after that somebody may want to try again

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const now = Date.now();
    if (now - Number(form.dataset.sentAt ?? 0) < ON_ITS_WAY) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      form.dataset.sentAt = now;
    }
  }, true);
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent-at]").forEach((form) => delete form.dataset.sentAt);
  });
})();
