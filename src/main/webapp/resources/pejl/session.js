// Says in time that the session is about to end, and covers the page when it has, with all that was
// written on it still there. Other tabs make the session last too, so the server is asked first.
(() => {
  const ending = document.getElementById("sessionEnding");
  const over = document.getElementById("sessionOver");
  const words = document.getElementById("sessionEndingWords");
  const whose = document.querySelector("meta[name=pejl-whose]").content;
  const root = document.baseURI.replace(/^(https?:\/\/[^/]+).*$/, "$1");
  const warning = Number(ending.dataset.warning) * 1000;
  let end = 0;
  let last = false; // no click makes it longer
  let timer = 0;

  function tell(left, atMost) {
    end = Date.now() + left * 1000;
    last = atMost <= left;
    wait();
  }

  function wait() {
    clearTimeout(timer);
    const left = end - Date.now();
    const next = left > warning ? left - warning : Math.max(left, 0) + 1000;
    timer = setTimeout(look, Math.min(next, 2 ** 30));
  }

  async function look() {
    const reply = await ask("GET", "");
    if (reply.status === 200) {
      const told = await reply.json();
      tell(told.seconds, told.atMost);
      if (end - Date.now() <= warning) {
        warn();
      } else {
        close(ending);
        uncover();
      }
    } else if (reply.status === 401 || reply.status === 403) {
      cover();
    } else {
      timer = setTimeout(look, 5000); // the server is away; it will tell when it is back
    }
  }

  function warn() {
    const at = new Date(end).toLocaleTimeString(document.documentElement.lang,
      { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" });
    words.textContent = (last ? ending.dataset.lastWords : ending.dataset.words).replace("{0}", at);
    ending.querySelector("[data-stay]").hidden = last;
    ending.querySelector("[data-understood]").hidden = !last;
    if (!ending.open && !over.open && !(last && ending.dataset.understood)) {
      ending.showModal();
    }
  }

  async function stay() {
    const reply = await ask("POST", "/extend");
    close(ending);
    if (reply.status === 200) {
      const told = await reply.json();
      tell(told.seconds, told.atMost);
    } else {
      look();
    }
  }

  function cover() {
    close(ending);
    document.documentElement.dataset.signedOut = "true";
    if (!over.open) {
      over.showModal();
    }
  }

  function uncover() {
    if (over.open) {
      close(over);
      delete document.documentElement.dataset.signedOut;
      window.dispatchEvent(new Event("focus")); // what waits to be saved goes now
    }
  }

  /** Signing in in another tab has given new secrets; they are fetched with a page anybody has. */
  async function comeBack() {
    const reply = await fetch(`${root}/back.xhtml`, { redirect: "manual", cache: "no-store" })
      .catch(() => null);
    if (!reply || !reply.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const here = page.querySelector("meta[name=pejl-whose]");
    over.querySelector("[data-somebody-else]").hidden = !here || here.content === whose;
    if (here && here.content === whose) {
      const token = page.querySelector("meta[name=pejl-csrf]").content;
      document.querySelector("meta[name=pejl-csrf]").content = token;
      window.dispatchEvent(new Event("pejl-signed-in-again"));
      look();
    }
  }

  function ask(method, path) {
    const token = document.querySelector("meta[name=pejl-csrf]").content;
    return fetch(`${root}/api/session${path}`, {
      method,
      headers: { Accept: "application/json", "Content-Type": "application/json", "X-Pejl-CSRF": token },
      credentials: "same-origin",
      redirect: "manual",
      cache: "no-store",
    }).catch(() => ({ status: 0 }));
  }

  function close(dialog) {
    if (dialog.open) {
      dialog.close();
    }
  }

  function seen() {
    if (document.visibilityState === "visible") {
      (over.open ? comeBack : wait)();
    }
  }

  ending.querySelector("[data-stay]").addEventListener("click", stay);
  ending.querySelector("[data-understood]").addEventListener("click", () => {
    ending.dataset.understood = "true";
    close(ending);
  });
  ending.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (last) {
      ending.dataset.understood = "true";
      close(ending);
    } else {
      stay();
    }
  });
  over.addEventListener("cancel", (event) => event.preventDefault());
  over.querySelector("[data-back]").addEventListener("click", comeBack);
  document.addEventListener("visibilitychange", seen);
  window.addEventListener("pageshow", seen);
  tell(Number(ending.dataset.left), Number(ending.dataset.atMost));
})();
