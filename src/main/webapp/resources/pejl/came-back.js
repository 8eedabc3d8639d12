// A form that comes back: to the field that is wrong, or to the password that is asked for again. A long
// page would else be shown from its top, as if nothing had happened.
(() => {
  const refused = document.querySelector("#messages .ui-messages-error");
  const passwords = refused ? document.querySelectorAll("main input[type=password]") : [];
  const field = document.querySelector("main [aria-invalid=true]") ?? (passwords.length === 1 ? passwords[0] : null);
  for (let box = field?.closest("details"); box; box = box.parentElement.closest("details")) {
    box.open = true;
  }
  field?.focus();
})();
