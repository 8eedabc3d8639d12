// What the answers so far mean: which items are asked, what is missing for each scale, what is
// flagged. The server decides; this only shows it.

import { element } from "./conflict.js";

export class Bearings {
  constructor(plan, texts) {
    this.plan = plan; // sections, items, scales, flags: what the form holds
    this.texts = texts;
    this.at = 0;
  }

  /** Shows a state unless a later one has been shown: replies can overtake each other. */
  show(state, at) {
    const time = at ? Date.parse(at) : 0;
    if (time < this.at) {
      return;
    }
    this.at = time;
    this.#number(new Set(state.shown));
    this.#items(new Set(state.shown), new Set(state.critical));
    this.#sections(new Set(state.shown), new Set(state.unanswered));
    this.#scales(new Set(state.shown), state.missing || {});
    this.#flags(state.flags || []);
  }

  /** What is skipped keeps its number; what stands in a place that is not in use has none. */
  #number(shown) {
    this.numbers = {};
    let last = 0;
    this.plan.sections.flatMap((section) => section.items).forEach((code) => {
      const item = this.plan.items[code];
      if (!item.place || shown.has(code)) {
        last += item.mark ? 0 : 1;
        this.numbers[code] = String(last);
      }
    });
    document.querySelectorAll("[data-item]").forEach((item) => {
      const number = this.numbers[item.dataset.item] || "";
      item.dataset.number = number;
      item.querySelectorAll("[data-number-here]").forEach((here) => { here.textContent = number; });
      item.querySelectorAll("[data-number-label]").forEach((here) => {
        here.setAttribute("aria-label", `${here.dataset.numberLabel} ${number}`);
      });
    });
  }

  /** Whether nobody is asked: a mark may be left, and some answers are brought in. */
  #silent(code) {
    return this.plan.items[code].mark || this.plan.items[code].brought;
  }

  /** Whether it would name a place that nobody uses. */
  #notInUse(code, shown, unanswered) {
    const item = this.plan.items[code];
    return item.names && !unanswered.has(code) && !Object.keys(this.plan.items).some(
      (other) => other !== code && this.plan.items[other].place === code && shown.has(other));
  }

  #items(shown, critical) {
    document.querySelectorAll("[data-item]").forEach((item) => {
      item.hidden = !shown.has(item.dataset.item);
      item.querySelector("[data-critical]").hidden = !critical.has(item.dataset.item);
    });
  }

  #sections(shown, unanswered) {
    this.plan.sections.forEach((section) => {
      const tab = document.querySelector(`[data-section="${section.code}"]`);
      const open = section.items.filter((code) => shown.has(code));
      const asked = open.filter((code) => !this.#silent(code) && !this.#notInUse(code, shown, unanswered));
      const left = asked.filter((code) => unanswered.has(code)).length;
      tab.closest("li").hidden = open.length === 0;
      tab.classList.toggle("step-done", left === 0);
      tab.querySelector("[data-count]").textContent =
        left === 0
          ? this.texts.sectionDone
          : fill(this.texts.sectionCount, asked.length - left, asked.length);
    });
    this.#ways();
  }

  /** Previous and next pass over sections in which nothing is asked. */
  #ways() {
    const steps = [...document.querySelectorAll(".step")].filter((step) => !step.closest("li").hidden);
    const here = steps.findIndex((step) => step.getAttribute("aria-current") === "step");
    const next = document.querySelector("[data-next]");
    const previous = document.querySelector("[data-previous]");
    if (here >= 0 && next && steps[here + 1]) {
      next.href = steps[here + 1].href;
      next.textContent = here + 2 === steps.length ? this.texts.nextFinish : this.texts.next;
    }
    if (here > 0 && previous) {
      previous.href = steps[here - 1].href;
    }
  }

  #scales(shown, missing) {
    const list = document.querySelector("[data-scales]");
    if (!list) {
      return;
    }
    list.replaceChildren(
      ...this.plan.scales
        .filter((scale) => !scale.items.length || scale.items.some((code) => shown.has(code)))
        .map((scale) => this.#scale(scale, missing[scale.code] || [])));
  }

  #scale(scale, missing) {
    const row = element("li", missing.length ? "scale-open" : "scale-done");
    row.append(element("span", "scale-title", scale.title));
    if (missing.length === 0) {
      row.append(element("span", "scale-state", this.texts.scaleDone));
      return row;
    }
    const words = missing.length === 1 ? this.texts.scaleMissingOne : this.texts.scaleMissing;
    const state = element("span", "scale-state", fill(words, missing.length) + " ");
    missing.forEach((code) => state.append(this.#link(code), " "));
    row.append(state);
    return row;
  }

  #link(code) {
    const item = this.plan.items[code];
    const number = this.numbers[code] || "";
    const link = element("a", "item-link", number);
    const here = document.getElementById(`item-${code}`);
    link.href = `${here ? "" : this.plan.address + item.section}#item-${code}`;
    link.setAttribute("aria-label", fill(this.texts.goToItem, number, item.stem));
    return link;
  }

  #flags(raised) {
    const region = document.querySelector("[data-flags]");
    [...region.children]
      .filter((flag) => !raised.includes(flag.dataset.flag))
      .forEach((flag) => flag.remove());
    raised
      .filter((code) => !region.querySelector(`[data-flag="${code}"]`))
      .map((code) => this.plan.flags.find((flag) => flag.code === code))
      .filter(Boolean)
      .forEach((flag) => region.append(raise(flag, this.texts)));
    document.documentElement.style.setProperty("--flags", `${region.offsetHeight}px`);
  }
}

/** A flag that can be folded to its title once it has been read. */
function raise(flag, texts) {
  const box = element("details", "flag");
  box.dataset.flag = flag.code;
  box.open = true;
  const title = element("summary", "flag-title");
  title.append(element("span", "flag-word", texts.flag), " ", element("strong", "", flag.title));
  box.append(title, element("p", "flag-act", flag.act));
  return box;
}

/** Puts values at {0}, {1} in a text. */
export function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (whole, place) => values[place] ?? whole);
}
