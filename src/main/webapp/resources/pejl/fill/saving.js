// Gets every answer to the server: one request in flight per item, the newest content next,
// patient when the server is away, and never losing what was given.

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;

/** All items' answers on their way. `heard` is told what happens: see fill.js. */
export class Saving {
  constructor(courier, heard) {
    this.courier = courier;
    this.heard = heard;
    this.lines = new Map();
  }

  /** What the item holds now shall be saved, after a pause when someone is typing. */
  give(item, pause = 0) {
    this.#line(item).give(pause);
  }

  get unsaved() {
    return [...this.lines.values()].filter((line) => line.unsaved).map((line) => line.item);
  }

  /** Sends everything that waits, at once. */
  hurry() {
    this.lines.forEach((line) => line.hurry());
  }

  /** After a conflict: mine goes over what is stored, or theirs comes here. */
  keepMine(item) {
    this.#line(item).resume();
  }

  takeTheirs(item) {
    this.#line(item).forget();
  }

  /** After somebody else had the draft: what could not be saved meanwhile goes now. */
  goOn() {
    this.lines.forEach((line) => line.goOn());
  }

  #line(item) {
    if (!this.lines.has(item.code)) {
      this.lines.set(item.code, new Line(item, this.courier, this.heard));
    }
    return this.lines.get(item.code);
  }
}

/** The way of one item's answer to the server. */
class Line {
  constructor(item, courier, heard) {
    this.item = item;
    this.courier = courier;
    this.heard = heard;
    this.changed = false; // something here has not been sent
    this.sending = false;
    this.held = false; // waits for the rater to decide
    this.elsewhere = false; // somebody else has the draft
    this.spoilt = false; // the server refused it; only a change can help
    this.lost = null; // sent, and no answer came back: it may be stored
    this.failures = 0;
    this.timer = 0;
  }

  get unsaved() {
    return this.changed || this.sending;
  }

  give(pause) {
    this.changed = true;
    this.spoilt = false;
    this.failures = 0;
    if (!this.held) {
      this.#after(pause);
    }
  }

  hurry() {
    if (this.changed && !this.held) {
      this.#after(0);
    }
  }

  resume() {
    this.held = false;
    this.#after(0);
  }

  forget() {
    this.held = false;
    this.changed = false;
    clearTimeout(this.timer);
  }

  goOn() {
    if (this.elsewhere) {
      this.elsewhere = false;
      this.#after(0);
    }
  }

  #after(pause) {
    clearTimeout(this.timer);
    if (pause) {
      this.timer = setTimeout(() => this.#send(), pause);
    } else {
      this.#send();
    }
  }

  async #send() {
    if (this.sending || this.held || this.spoilt || !this.changed) {
      return;
    }
    if (this.elsewhere) {
      this.heard.elsewhere(this.item);
      return;
    }
    const content = this.item.content();
    if (content.unreadable) {
      this.heard.unreadable(this.item);
      return;
    }
    this.changed = false;
    this.sending = true;
    this.heard.saving(this.item);
    const reply = await this.courier.put(this.item.code, content, this.item.seen);
    this.sending = false;
    this[reply.went](reply, content);
  }

  saved({ body }) {
    this.item.seen = body.revision;
    this.lost = null;
    this.failures = 0;
    this.heard.saved(this.item, body, this.changed);
    this.hurry();
  }

  stale({ stored }, content) {
    this.changed = true;
    if (this.lost && same(this.lost, stored)) {
      this.item.seen = stored.revision; // our own, whose receipt was lost on the way
      this.lost = null;
      this.#after(0);
      return;
    }
    this.held = true;
    this.heard.stale(this.item, stored, content);
  }

  somebodys({ turn }) {
    this.changed = true;
    this.elsewhere = true;
    this.heard.elsewhere(this.item, turn);
  }

  refused({ code }) {
    if (this.changed) {
      this.hurry();
      return;
    }
    this.changed = true;
    this.spoilt = true;
    this.heard.refused(this.item, code);
  }

  closed({ code }) {
    this.changed = true;
    this.held = true;
    this.heard.closed(this.item, code);
  }

  signedOut() {
    this.changed = true;
    this.heard.signedOut(this.item);
  }

  away(reply, content) {
    this.changed = true;
    this.lost = content;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.failures++);
    this.#after(wait * (0.75 + Math.random() / 2));
    this.heard.away(this.item);
  }
}

function same(one, other) {
  const mine = one.answer || {};
  const theirs = other.answer || {};
  return (
    String(mine.value ?? "") === String(theirs.value ?? "") &&
    mine.reason === theirs.reason &&
    one.note === other.note
  );
}
