/* A chart is drawn when its panel is opened for the first time: sixty of them at once are slow. */
(function () {
  'use strict';
  document.querySelectorAll('details[data-chart]').forEach(function (panel) {
    panel.addEventListener('toggle', function () {
      var place = document.getElementById(panel.dataset.chart);
      if (panel.open && place.hidden) {
        place.hidden = false;
        PrimeFaces.invokeDeferredRenders(place.id);
      }
    });
  });
}());

/* The picture of a case file is one stop for the Tab key; arrow keys move between its marks. */
(function () {
  'use strict';
  var picture = document.querySelector('[data-picture]');
  if (!picture) {
    return;
  }
  var at = document.querySelector('[data-picture-at]');
  var lanes = Array.prototype.map.call(picture.querySelectorAll('svg.line'), function (lane) {
    return Array.prototype.slice.call(lane.querySelectorAll('a'));
  }).filter(function (marks) { return marks.length > 0; });

  function place(mark) {
    var box = mark.getBoundingClientRect();
    return box.left + box.width / 2;
  }

  lanes.forEach(function (marks) {
    marks.sort(function (one, other) { return place(one) - place(other); });
    marks.forEach(function (mark) { mark.setAttribute('tabindex', '-1'); });
  });
  if (lanes.length > 0) {
    lanes[0][0].setAttribute('tabindex', '0');
  }

  function nearest(marks, mark) {
    var wanted = place(mark);
    return marks.reduce(function (best, other) {
      return Math.abs(place(other) - wanted) < Math.abs(place(best) - wanted) ? other : best;
    });
  }

  function go(mark) {
    picture.querySelectorAll('a[tabindex="0"]').forEach(function (one) {
      one.setAttribute('tabindex', '-1');
    });
    mark.setAttribute('tabindex', '0');
    mark.focus();
  }

  function next(lane, column, key) {
    var marks = lanes[lane];
    switch (key) {
      case 'ArrowRight': return marks[column + 1];
      case 'ArrowLeft': return marks[column - 1];
      case 'Home': return marks[0];
      case 'End': return marks[marks.length - 1];
      case 'ArrowDown': return lanes[lane + 1] && nearest(lanes[lane + 1], marks[column]);
      case 'ArrowUp': return lanes[lane - 1] && nearest(lanes[lane - 1], marks[column]);
      default: return undefined;
    }
  }

  picture.addEventListener('keydown', function (event) {
    var mark = event.target.closest('a');
    var lane = lanes.findIndex(function (marks) { return marks.indexOf(mark) >= 0; });
    if (lane < 0 || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    var to = next(lane, lanes[lane].indexOf(mark), event.key);
    if (to) {
      event.preventDefault();
      go(to);
    }
  });

  function tell(event) {
    var mark = event.target.closest('svg.line a');
    if (mark && at) {
      var row = mark.closest('tr').querySelector('th').firstChild.textContent.trim();
      at.textContent = row + ' · ' + mark.getAttribute('aria-label');
    }
  }

  picture.addEventListener('focusin', tell);
  picture.addEventListener('mouseover', tell);
}());
