// Carries one answer to the server and says in one word how it went. Knows nothing about the page.

const PATIENCE = 20000;
const OUTLIVES_THE_PAGE = 20000; // characters; the browser refuses more

export class Courier {
  constructor(assessment) {
    this.root = document.baseURI.split("/assessment/")[0];
    this.address = `${this.root}/api/assessments/${assessment}`;
    this.token = tokenOf(document);
  }

  /** Resolves to {went: saved | stale | somebodys | refused | signedOut | closed | away, ...}; never rejects. */
  async put(item, content, seen) {
    const body = { value: null, ...content.answer, note: content.note, seen };
    if (body.reason !== undefined) {
      delete body.value;
    }
    const reply = await this.#send("PUT", `/answers/${encodeURIComponent(item)}`, body);
    if (reply.status === 403 && (await this.renew())) {
      return this.#verdict(
        await this.#send("PUT", `/answers/${encodeURIComponent(item)}`, body));
    }
    return this.#verdict(reply);
  }

  /** Whose turn it is with the draft, after a step if any; null when the server does not say. */
  async turn(method, step = "") {
    let reply = await this.#send(method, `/lease${step}`);
    if (reply.status === 403 && (await this.renew())) {
      reply = await this.#send(method, `/lease${step}`);
    }
    const body = await read(reply);
    if (reply.status === 200) {
      return body;
    }
    return held(reply, body) ? { ...body, whose: "somebodys" } : null;
  }

  /** After signing in again the page's token is stale: reads a new one. False when signed out. */
  async renew() {
    try {
      const page = await fetch(`${this.root}/back.xhtml`, { redirect: "manual", cache: "no-store" });
      if (!page.ok) {
        return false;
      }
      const before = this.token;
      const anew = new DOMParser().parseFromString(await page.text(), "text/html");
      if (whose(anew) !== whose(document)) {
        return false; // somebody else is signed in now: nothing written here is theirs
      }
      this.token = tokenOf(anew);
      return this.token !== before;
    } catch {
      return false;
    }
  }

  async #send(method, path, body) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    const words = body && JSON.stringify(body);
    try {
      return await fetch(this.address + path, {
        method,
        headers: {
          "Content-Type": "application/json",
          Accept: "application/json",
          "X-Pejl-CSRF": this.token,
        },
        body: words,
        credentials: "same-origin",
        redirect: "manual",
        keepalive: !words || words.length < OUTLIVES_THE_PAGE,
        signal: stop.signal,
      });
    } catch {
      return { status: 0 };
    } finally {
      clearTimeout(timer);
    }
  }

  async #verdict(reply) {
    const body = await read(reply);
    if (reply.status === 200 && body) {
      return { went: "saved", body };
    }
    if (reply.status === 401 || reply.type === "opaqueredirect") {
      return { went: "signedOut" };
    }
    if (reply.status === 409 && body && body.code === "answer.stale") {
      return { went: "stale", stored: stored(body.stored || {}) };
    }
    if (held(reply, body)) {
      return { went: "somebodys", turn: { ...body, whose: "somebodys" } };
    }
    if (reply.status === 422 || reply.status === 400) {
      return { went: "refused", code: body ? body.code : "" };
    }
    if ([403, 404, 409].includes(reply.status)) {
      return { went: "closed", code: body ? body.code : "" };
    }
    return { went: "away" };
  }
}

function held(reply, body) {
  return reply.status === 409 && body && body.code === "draft.held";
}

async function read(reply) {
  try {
    return await reply.json();
  } catch {
    return null;
  }
}

/** What is stored, in the shape that an item gives and takes. */
function stored({ value, note, revision }) {
  const answer = value === undefined || value === null ? null : value.reason ? value : { value };
  return { answer, note: note ?? "", revision };
}

function whose(page) {
  return page.querySelector("meta[name=pejl-whose]")?.content ?? "";
}

/** What shows the server that a request comes from a page of ours. */
function tokenOf(page) {
  return page.querySelector("meta[name=pejl-csrf]")?.content ?? "";
}
