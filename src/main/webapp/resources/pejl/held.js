// On a draft that somebody else fills in: looks now and then whether it is free, or one's own.
// Looking makes neither the session nor the other's hold last longer.
(() => {
  const EVERY = 15000;
  const box = document.querySelector("[data-held]");
  const over = box && box.querySelector("[data-held-over]");
  if (!over) {
    return;
  }
  const root = document.baseURI.replace(/^(https?:\/\/[^/]+).*$/, "$1");

  async function look() {
    const reply = await fetch(`${root}/api/assessments/${box.dataset.held}/lease`, {
      headers: {
        Accept: "application/json",
        "X-Pejl-CSRF": document.querySelector("meta[name=pejl-csrf]").content,
      },
      credentials: "same-origin",
      redirect: "manual",
      cache: "no-store",
    }).catch(() => null);
    if (reply && reply.ok) {
      const held = (await reply.json()).whose === "somebodys";
      over.hidden = held;
      box.querySelector("[data-held-still]").hidden = !held;
    }
  }

  setInterval(() => {
    if (document.visibilityState === "visible") {
      look();
    }
  }, EVERY);
  document.addEventListener("visibilitychange", look);
})();
