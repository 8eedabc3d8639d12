// Two places have answered the same item: both answers are shown, and the rater decides.

/** Shows the choice inside the item; `decide` is called with true to keep what is given here. */
export function showConflict(item, mine, theirs, texts, decide) {
  item.root.querySelector(".conflict")?.remove();
  const box = element("div", "conflict");
  box.setAttribute("role", "alert");
  box.append(element("p", "conflict-title", texts.conflict));
  const both = element("dl", "conflict-both");
  both.append(...answer(item, texts.mine, mine), ...answer(item, texts.theirs, theirs));
  box.append(both);
  const buttons = element("div", "conflict-choice");
  buttons.append(
    choice(texts.keepMine, () => done(true)),
    choice(texts.takeTheirs, () => done(false)),
  );
  box.append(buttons);
  item.root.append(box);

  function done(keep) {
    box.remove();
    item.focus();
    decide(keep);
  }
}

function answer(item, title, content) {
  const words = element("dd", "", item.describe(content));
  if (content.note) {
    words.append(element("span", "conflict-note", content.note));
  }
  return [element("dt", "", title), words];
}

function choice(words, act) {
  const button = element("button", "button", words);
  button.type = "button";
  button.addEventListener("click", act);
  return button;
}

export function element(name, className, words) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  if (words) {
    made.textContent = words;
  }
  return made;
}
