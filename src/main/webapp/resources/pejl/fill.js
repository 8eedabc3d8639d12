// The page where an assessment is filled in: joins items, saving, bearings and keys.

import { Bearings, fill } from "./fill/bearings.js";
import { Courier } from "./fill/courier.js";
import { Item } from "./fill/item.js";
import { Keys } from "./fill/keys.js";
import { Saving } from "./fill/saving.js";
import { Turn } from "./fill/turn.js";
import { showConflict } from "./fill/conflict.js";

const TYPING_PAUSE = 800;
const LEAVING_PATIENCE = 6000;

const page = document.querySelector("[data-fill]");
const plan = JSON.parse(page.dataset.plan);
const texts = plan.texts;
const asked = document.querySelectorAll("[data-item]:not([data-kind=brought])");
const items = [...asked].map((root) => new Item(root, texts));
const bearings = new Bearings(plan, texts);
const courier = new Courier(plan.assessment);
const summary = document.querySelector("[data-summary]");
const notice = document.querySelector("[data-notice]");
const request = document.querySelector("[data-request]");

const heard = {
  saving(item) {
    item.say("saving", texts.saving);
    summarise();
  },
  saved(item, body, moreToCome) {
    if (!moreToCome) {
      item.say("saved", fill(texts.saved, clock(body.savedAt)));
    }
    bearings.show(body, body.savedAt);
    turn.regained();
    lower();
    summarise(body.savedAt);
  },
  unreadable(item) {
    item.say("wrong", item.kind === "date" ? texts.notADate : texts.notANumber);
    summarise();
  },
  refused(item, code) {
    const rule = item.root.dataset.rule;
    const why = rule ? fill(texts.rule, rule) : texts.impossible;
    item.say("wrong", code === "answer.hidden" ? texts.hiddenNow : why);
    summarise();
  },
  stale(item, stored, mine) {
    item.say("wrong", texts.conflictShort);
    showConflict(item, mine, stored, texts, (keep) => settle(item, stored, keep));
    summarise();
  },
  away(item) {
    item.say("waiting", texts.waiting);
    summarise();
  },
  signedOut(item) {
    item.say("waiting", texts.waitingForSignIn);
    raise("signedOut");
    summarise();
  },
  closed(item) {
    item.say("wrong", texts.notSaved);
    raise("closed");
    summarise();
  },
  elsewhere(item, held) {
    item.say("wrong", texts.notSaved);
    turn.told(held);
    summarise();
  },
};
const saving = new Saving(courier, heard);
const turn = new Turn(courier, {
  asked(now) {
    request.dataset.at = now.askedAt ?? "";
    tell(request.querySelector("[data-request-words]"), fill(texts.asked, now.askedBy ?? ""));
    request.hidden = !now.askedBy || request.dataset.putOff === now.askedAt;
  },
  lost(now) {
    request.hidden = true;
    const free = now.whose === "nobodys";
    const words = fill(free ? texts.free : texts.held, now.holder, clock(now.since), clock(now.lapses));
    tell(notice.querySelector("[data-held-words]"), words);
    notice.querySelector("[data-held-asked]").hidden = !now.askedByMe;
    notice.querySelector("[data-held-ask]").hidden = free || Boolean(now.askedBy);
    notice.querySelector("[data-held-take]").hidden = !free;
    raise("held");
  },
  back() {
    lower();
    saving.goOn();
  },
});
const keys = new Keys(items, () => document.getElementById("keys").showModal());

items.forEach(listen);
bearings.show(plan.now);
keys.mark(items.find((item) => item.shown && plan.now.unanswered.includes(item.code)) || items[0]);
arrive();

/** Choices are saved at once; words after a pause, or when they are left. */
function listen(item) {
  item.root.addEventListener("change", (event) => {
    if (event.target.matches("[data-reason-code]") && item.value) {
      item.value.value = "";
    }
    given(item, 0);
  });
  item.root.addEventListener("input", (event) => {
    if (event.target.matches("textarea, input[type=text]")) {
      if (event.target === item.value) {
        item.forgetReason();
      }
      item.say("typing", "");
      given(item, TYPING_PAUSE);
    }
  });
  item.noteButton?.addEventListener("click", () => item.toggleNote());
  item.clearButton.addEventListener("click", () => {
    item.clear();
    given(item, 0);
    item.focus();
  });
}

function given(item, pause) {
  item.showConsequences();
  saving.give(item, pause);
  summary.dataset.unsaved = saving.unsaved.length;
}

function settle(item, stored, keepMine) {
  item.seen = stored.revision;
  if (keepMine) {
    saving.keepMine(item);
    return;
  }
  item.take(stored);
  saving.takeTheirs(item);
  item.say("saved", texts.theirsTaken);
  summarise();
}

/** One quiet line for the whole page; it is read out when it changes. */
function summarise(savedAt) {
  const open = saving.unsaved;
  const troubled = open.filter((item) => ["waiting", "wrong"].includes(item.root.dataset.saving));
  let words = summary.textContent;
  if (troubled.length) {
    words = fill(troubled.length === 1 ? texts.unsavedOne : texts.unsaved, troubled.length,
      troubled.map((item) => item.number).join(", "));
  } else if (open.length === 0 && savedAt) {
    words = fill(texts.allSaved, clock(savedAt));
  }
  summary.dataset.troubled = troubled.length > 0;
  summary.dataset.unsaved = open.length;
  tell(summary, words);
}

/** What is said again is not read out again. */
function tell(place, words) {
  if (place.textContent !== words) {
    place.textContent = words;
  }
}

function raise(kind) {
  notice.querySelectorAll("[data-notice-kind]").forEach((one) => {
    one.hidden = one.dataset.noticeKind !== kind;
  });
  notice.hidden = false;
}

function lower() {
  notice.hidden = true;
}

function clock(time) {
  return new Date(time).toLocaleTimeString(plan.language, { hour: "2-digit", minute: "2-digit" });
}

/** A link to an item puts the keyboard there as well. */
function arrive() {
  const there = items.find((item) => location.hash === `#item-${item.code}`);
  if (there && there.shown) {
    there.focus();
    there.root.scrollIntoView({ block: "center" });
  }
}

/** Resolves to whether everything is saved, after waiting for that as long as anybody would. */
async function allSaved() {
  saving.hurry();
  const until = Date.now() + LEAVING_PATIENCE;
  while (saving.unsaved.length && Date.now() < until) {
    await new Promise((wake) => setTimeout(wake, 50));
  }
  if (saving.unsaved.length) {
    saving.unsaved[0].focus();
  }
  return saving.unsaved.length === 0;
}

/** Only what is saved is handed over. */
async function handOver() {
  if ((await allSaved()) && (await turn.handOver())) {
    location.assign(location.pathname.replace("/fill.", "/read.") + location.search);
  }
}

/** Whether a link leads away from the assessment, and not to its next section or its finishing. */
function leadsAway(link) {
  const here = location.pathname.replace(/[^/]*$/, "");
  return link.origin !== location.origin || !link.pathname.startsWith(here);
}

/**
 * Following a link waits until everything is saved; if that fails, the page stays. Whoever follows
 * one away from the assessment lets go of the draft.
 */
async function leave(event) {
  const link = event.target.closest("a[href]");
  const samePage = link && link.pathname === location.pathname && link.search === location.search;
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || samePage || link.target || !plain) {
    return;
  }
  const waiting = saving.unsaved.length > 0;
  if (waiting) {
    event.preventDefault();
    if (!(await allSaved())) {
      return;
    }
  }
  if (leadsAway(link)) {
    turn.handOver(); // outlives the page; nobody waits for it
  }
  if (waiting) {
    location.assign(link.href);
  }
}

async function tryAgain() {
  if (!notice.hidden) {
    await courier.renew();
  }
  saving.hurry();
}

document.addEventListener("click", leave);
window.addEventListener("hashchange", arrive);
window.addEventListener("online", tryAgain);
window.addEventListener("focus", tryAgain);
window.addEventListener("pagehide", () => saving.hurry());
document.addEventListener("visibilitychange", tryAgain);
document.querySelectorAll("[data-try-again]").forEach((b) => b.addEventListener("click", tryAgain));
notice.querySelector("[data-held-ask]").addEventListener("click", () => turn.ask());
notice.querySelector("[data-held-take]").addEventListener("click", () => turn.take());
request.querySelector("[data-hand-over]").addEventListener("click", handOver);
request.querySelector("[data-put-off]").addEventListener("click", () => {
  request.dataset.putOff = request.dataset.at;
  request.hidden = true;
});
document.querySelectorAll("[data-keys-help]").forEach((button) =>
  button.addEventListener("click", () => document.getElementById("keys").showModal()));
window.addEventListener("beforeunload", (event) => {
  if (saving.unsaved.length) {
    saving.hurry();
    event.preventDefault();
  }
});
page.dataset.ready = "true";
