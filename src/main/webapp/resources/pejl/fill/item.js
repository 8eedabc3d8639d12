// One item on the page: what the rater has given, and how that shows.
// Knows nothing about saving.

const WORDS = "textarea, input[type=text], input[type=date]";

export class Item {
  constructor(root, texts) {
    this.root = root;
    this.texts = texts;
    this.code = root.dataset.item;
    this.kind = root.dataset.kind;
    this.seen = Number(root.dataset.revision);
    this.note = root.querySelector("[data-note]");
    this.noteBox = root.querySelector("[data-note-box]");
    this.noteButton = root.querySelector("[data-note-open]");
    this.value = root.querySelector("[data-value]");
    this.tick = root.querySelector("[data-tick]");
    this.state = root.querySelector("[data-state]");
    this.clearButton = root.querySelector("[data-clear]");
    this.#mark(root.dataset.answer, root.dataset.reason);
    this.showConsequences();
  }

  /** Changes when places of a repeated group come into use. */
  get number() {
    return this.root.dataset.number;
  }

  get shown() {
    return !this.root.hidden;
  }

  options() {
    return [...this.root.querySelectorAll("[data-option]")];
  }

  /** What is given now: {answer: {value} | {reason} | null, note}, or {unreadable: true}. */
  content() {
    const note = this.note ? this.note.value.trim() : "";
    const reason = this.root.querySelector("[data-reason-code]:checked");
    if (reason) {
      return { answer: { reason: reason.value }, note };
    }
    const value = this.#given();
    if (value === undefined) {
      return { unreadable: true };
    }
    return { answer: value === null ? null : { value }, note };
  }

  /** A mark is set or it is not; one that is not set has no answer of its own. */
  #given() {
    if (this.tick) {
      return this.tick.checked ? this.tick.value : null;
    }
    if (this.kind === "choice") {
      const chosen = this.root.querySelector("[data-option]:checked");
      return chosen ? chosen.value : null;
    }
    if (this.kind === "date" && this.value.validity.badInput) {
      return undefined;
    }
    const words = this.kind === "text" ? this.value.value : this.value.value.trim();
    if (words.trim() === "") {
      return null;
    }
    return this.kind === "number" ? number(words) : words;
  }

  /** Puts an answer from the server in the place of what was given here. */
  take(content) {
    this.clear();
    const answer = content.answer || {};
    if (this.value && answer.value !== undefined) {
      this.value.value = this.kind === "number" ? this.#decimal(answer.value) : answer.value;
    }
    this.#mark(answer.value === undefined ? "" : String(answer.value), answer.reason || "");
    if (this.note) {
      this.note.value = content.note || "";
    }
    this.showConsequences();
  }

  clear() {
    this.root.querySelectorAll("input[type=radio]").forEach((radio) => (radio.checked = false));
    if (this.value) {
      this.value.value = "";
    }
    if (this.tick) {
      this.tick.checked = false;
    }
  }

  /** Words and a reason for none exclude each other. */
  forgetReason() {
    this.root.querySelectorAll("[data-reason-code]").forEach((radio) => (radio.checked = false));
  }

  #mark(answer, reason) {
    if (this.tick) {
      this.tick.checked = answer === this.tick.value;
    }
    this.root.querySelectorAll("input[type=radio]").forEach((radio) => {
      const code = "reasonCode" in radio.dataset ? reason : answer;
      radio.checked = code !== "" && code !== undefined && radio.value === code;
    });
  }

  choose(place) {
    if (this.tick && place === 0) {
      this.tick.click();
      return true;
    }
    const option = this.options()[place];
    if (!option) {
      return false;
    }
    option.focus();
    if (!option.checked) {
      option.checked = true;
      option.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return true;
  }

  focus() {
    const target =
      this.root.querySelector("input[type=radio]:checked:not([data-reason-code])") ||
      this.root.querySelector(`[data-option], [data-tick], ${WORDS}`) ||
      this.root;
    target.focus();
    this.root.scrollIntoView({ block: "nearest" });
  }

  openNote(focus) {
    if (!this.note) {
      return;
    }
    this.noteBox.hidden = false;
    this.noteButton.setAttribute("aria-expanded", "true");
    if (focus) {
      this.note.focus();
    }
  }

  toggleNote() {
    if (this.noteBox.hidden) {
      this.openNote(true);
    } else if (!this.note.value.trim()) {
      this.noteBox.hidden = true;
      this.noteButton.setAttribute("aria-expanded", "false");
    } else {
      this.note.focus();
    }
  }

  /** A note that the answer demands opens by itself; the clear button is there when it has work. */
  showConsequences() {
    const given = this.root.querySelector("input[type=radio]:checked") || this.value;
    const demanded = this.#answered() && given && given.dataset.demandsNote === "true";
    if (this.note) {
      const required = this.noteBox.querySelector("[data-note-required]");
      required.hidden = !demanded;
      this.note.required = demanded;
      this.root.classList.toggle("item-lacks-note", demanded && !this.note.value.trim());
      if (demanded || this.note.value.trim()) {
        this.openNote(false);
      }
    }
    this.clearButton.hidden = Boolean(this.tick) || !this.#answered();
  }

  #answered() {
    const content = this.content();
    return content.unreadable || content.answer !== null;
  }

  /** The state line: kind is one of saving, saved, waiting, typing, wrong. */
  say(kind, words) {
    this.state.textContent = words;
    this.root.dataset.saving = kind;
  }

  /** An answer in the words of the page. */
  describe(content) {
    const answer = content.answer;
    if (!answer) {
      return this.texts.noAnswer;
    }
    if (answer.reason) {
      return this.#label("[data-reason-code]", answer.reason);
    }
    if (this.tick) {
      return this.root.querySelector("[data-anchor]").textContent;
    }
    if (this.kind === "choice") {
      return this.#label("[data-option]", answer.value);
    }
    return this.kind === "number" ? this.#decimal(answer.value) : String(answer.value);
  }

  #label(kind, code) {
    const radio = [...this.root.querySelectorAll(kind)].find((one) => one.value === code);
    return radio ? radio.closest("label").querySelector("[data-anchor]").textContent : code;
  }

  #decimal(value) {
    return String(value).replace(".", this.texts.decimal);
  }
}

/** A number as people write it, with a comma or a point; undefined when it is none. */
function number(words) {
  const plain = words.replace(/[\s\u00a0]/g, "").replace(",", ".").replace("\u2212", "-");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
