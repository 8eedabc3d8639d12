// Single-key shortcuts: never inside text, and off when the rater has turned them off.

const REMEMBERED = "pejl.shortcuts";
const WRITES = "textarea, select, input:not([type=radio]):not([type=checkbox])";
const ACTS = "button, a, summary, textarea, select";

export class Keys {
  constructor(items, openHelp) {
    this.items = items;
    this.openHelp = openHelp;
    this.current = null;
    this.on = localStorage.getItem(REMEMBERED) !== "off";
    document.addEventListener("focusin", (event) => this.#follow(event.target));
    document.addEventListener("keydown", (event) => this.#pressed(event));
    document.querySelectorAll("[data-keys-switch]").forEach((box) => this.#bind(box));
    this.#show();
  }

  #bind(box) {
    box.addEventListener("change", () => {
      this.on = box.checked;
      localStorage.setItem(REMEMBERED, this.on ? "on" : "off");
      this.#show();
    });
  }

  #show() {
    document.querySelectorAll("[data-keys-switch]").forEach((box) => (box.checked = this.on));
    document.body.classList.toggle("keys-off", !this.on);
  }

  #follow(target) {
    const root = target.closest("[data-item]");
    if (root) {
      this.mark(this.items.find((item) => item.root === root));
    }
  }

  /** The marks of an item in turn, and then the item again. */
  #toMark() {
    const shown = this.items.filter((item) => item.shown);
    const at = shown.indexOf(this.current);
    const next = shown[at + 1];
    if (next?.kind === "mark") {
      next.focus();
    } else if (this.current?.kind === "mark") {
      shown.slice(0, at).reverse().find((item) => item.kind !== "mark")?.focus();
    }
  }

  /** The item that digits go to. */
  mark(item) {
    this.current?.root.classList.remove("item-current");
    this.current = item;
    item?.root.classList.add("item-current");
  }

  #pressed(event) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) {
      return this.#leaveText(event);
    }
    if (document.querySelector("dialog[open]")) {
      return undefined;
    }
    if (event.key === "Escape" && event.target.closest?.("[data-item]")) {
      return this.current?.root.focus();
    }
    if (event.key === "Enter") {
      return this.#enter(event);
    }
    return event.target.matches?.(WRITES) ? undefined : this.#single(event);
  }

  /** Ctrl+Enter goes on also from a text of several lines. */
  #leaveText(event) {
    if (event.ctrlKey && event.key === "Enter" && event.target.closest?.("[data-item]")) {
      event.preventDefault();
      this.#step(1);
    }
  }

  #enter(event) {
    if (event.target.closest?.("[data-item]") && !event.target.closest(ACTS)) {
      event.preventDefault();
      this.#step(1);
    }
  }

  #single(event) {
    if (!this.on) {
      return;
    }
    const act = this.#act(event.key);
    if (act) {
      event.preventDefault();
      act();
    }
  }

  #act(key) {
    if (/^[0-9]$/.test(key) && ["choice", "mark"].includes(this.current?.kind)) {
      return () => this.current.choose(key === "0" ? 9 : Number(key) - 1);
    }
    const acts = {
      j: () => this.#step(1),
      k: () => this.#step(-1),
      m: () => this.#toMark(),
      n: () => this.current?.openNote(true),
      "?": this.openHelp,
    };
    return acts[key.toLowerCase()];
  }

  /** Marks need no answer: the way on passes them by, and a key of its own leads to them. */
  #step(way) {
    const shown = this.items.filter((item) => item.shown);
    let at = shown.indexOf(this.current) + way;
    while (shown[at]?.kind === "mark") {
      at += way;
    }
    const next = shown[at];
    if (next) {
      next.focus();
    } else if (way > 0) {
      document.querySelector("[data-next]")?.focus();
    }
  }
}
