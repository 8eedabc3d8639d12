/* The page that checks definitions: a file into the text area, and from a problem to its line. */
(function () {
  'use strict';
  var MOST_BYTES = 1000000;

  function area() { return document.getElementById('text'); }

  function say(which) {
    var place = document.getElementById('fileProblem');
    place.textContent = which ? place.dataset[which] : '';
  }

  function read(file) {
    if (file.size > MOST_BYTES) {
      say('tooLarge');
      return;
    }
    file.arrayBuffer().then(function (bytes) {
      area().value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      say(null);
      area().focus();
    }).catch(function () { say('notText'); });
  }

  function goTo(line, column) {
    var text = area();
    var lines = text.value.split('\n');
    var start = 0;
    for (var i = 0; i < line - 1 && i < lines.length; i++) {
      start += lines[i].length + 1;
    }
    var end = start + (lines[line - 1] || '').length;
    text.focus();
    text.setSelectionRange(Math.min(start + column - 1, end), end);
    var height = parseFloat(getComputedStyle(text).lineHeight);
    text.scrollTop = Math.max(0, (line - 6) * height);
    text.scrollIntoView({ block: 'nearest' });
  }

  function copy(button) {
    var text = document.getElementById(button.dataset.copy);
    var told = button.parentElement.querySelector('[data-copied]');
    text.focus();
    text.select();
    navigator.clipboard.writeText(text.value).then(function () { told.textContent = told.dataset.copied; });
  }

  document.addEventListener('change', function (event) {
    if (event.target.id === 'file' && event.target.files.length) {
      read(event.target.files[0]);
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (button) {
      copy(button);
    }
    var link = event.target.closest('.go-to');
    if (link) {
      event.preventDefault();
      goTo(Number(link.dataset.line), Number(link.dataset.column));
    }
    if (event.target.closest('#check') && new Blob([area().value]).size > MOST_BYTES) {
      event.preventDefault();
      event.stopImmediatePropagation();
      say('tooLarge');
    }
  }, true);
}());
