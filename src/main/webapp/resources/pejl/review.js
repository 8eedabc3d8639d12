/* Sends what is said in the threads of review, filters what is read, and moves by keyboard. */
(function () {
  'use strict';
  var SHORTCUTS = 'pejl.shortcuts';
  var WRITES = 'textarea, select, input:not([type=radio]):not([type=checkbox])';

  function token() {
    var meta = document.querySelector('meta[name=pejl-csrf]');
    return meta ? meta.content : '';
  }

  function tell(box, words, bad) {
    var place = box.querySelector('[data-talk-state]');
    place.textContent = words;
    place.classList.toggle('late', Boolean(bad));
  }

  /** The same box as it is now, without touching what is written elsewhere on the page. */
  function freshen(box) {
    return fetch(location.href, { cache: 'no-store', redirect: 'manual' }).then(function (reply) {
      return reply.ok ? reply.text() : Promise.reject(reply);
    }).then(function (page) {
      var now = new DOMParser().parseFromString(page, 'text/html').getElementById(box.id);
      if (!now) { return Promise.reject(new Error('gone')); }
      box.replaceWith(document.adoptNode(now));
      return now;
    });
  }

  /** To what was said, or to the newest thread when it began one; the button that sent it may be gone. */
  function arrive(box, part) {
    var threads = box.querySelectorAll('[data-thread]');
    var thread = document.getElementById(part.id) || threads[threads.length - 1];
    if (part.matches('details')) { part.open = false; }
    if (thread) { thread.focus(); }
  }

  function say(button) {
    var box = button.dataset.box ? document.getElementById(button.dataset.box) : button.closest('[data-talk]');
    var part = button.closest('[data-thread], details') || box;
    var area = part.querySelector('textarea');
    var body = { words: area ? area.value : '' };
    if (button.dataset.item) { body.item = button.dataset.item; }
    button.disabled = true;
    fetch(box.dataset.talk + button.dataset.say, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Pejl-CSRF': token() },
      body: JSON.stringify(body),
      credentials: 'same-origin',
      redirect: 'manual'
    }).then(function (reply) {
      if (reply.ok) {
        if (area) {
          area.value = '';
          area.dispatchEvent(new Event('input', { bubbles: true })); // nothing is left to be sent
        }
        return freshen(box).then(function (now) {
          tell(now, now.querySelector('[data-talk-state]').dataset.sent);
          arrive(now, part);
        });
      }
      return reply.json().then(function (problem) { tell(box, problem.title, true); });
    }).catch(function () {
      tell(box, box.querySelector('[data-talk-state]').dataset.away, true);
    }).finally(function () {
      button.disabled = false;
      if (document.activeElement === document.body && button.isConnected) { button.focus(); }
    });
  }

  /** Rows of the queue, or items of an assessment. */
  function stops() {
    return Array.prototype.filter.call(
      document.querySelectorAll('.review-queue tbody th a, .review-item'),
      function (stop) { return stop.offsetParent !== null; });
  }

  function step(by) {
    var all = stops();
    var at = all.findIndex(function (stop) { return stop.contains(document.activeElement); });
    var next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  }

  function openComment() {
    var item = document.activeElement && document.activeElement.closest('.review-item');
    var details = item && item.querySelector('.review-comment');
    if (details) {
      details.open = true;
      details.querySelector('textarea').focus();
      return true;
    }
    return false;
  }

  function decide() {
    var decision = document.getElementById('decide');
    if (decision) {
      decision.focus();
      decision.scrollIntoView({ block: 'start' });
    }
    return Boolean(decision);
  }

  /** Out of a text, to what it is about. */
  function leave(event) {
    var about = event.target.closest('.review-item, [data-thread], #decide');
    if (about && event.target.matches('textarea')) { about.focus(); }
  }

  function pressed(event) {
    if (event.key === 'Escape') { return leave(event); }
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches(WRITES) ||
        localStorage.getItem(SHORTCUTS) === 'off') {
      return;
    }
    var key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') {
      event.preventDefault();
      step(key === 'j' ? 1 : -1);
    } else if (key === 'c' && openComment() || key === 'd' && decide()) {
      event.preventDefault();
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-say]');
    if (button) { say(button); }
  });
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-only-changed]')) {
      document.getElementById('review').classList.toggle('only-changed', event.target.checked);
    }
  });
  if (document.querySelector('.review-queue, .review-item')) {
    document.addEventListener('keydown', pressed);
  }
  document.querySelectorAll('[data-with-script]').forEach(function (part) { part.hidden = false; });
}());
