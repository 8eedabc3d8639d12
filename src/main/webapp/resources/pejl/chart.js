/* What JSON cannot say about a chart: dates on the axis, names of bands, tooltips without colour boxes. */
function pejlChart() {
  'use strict';
  var config = this.cfg.config;
  var DAY = 86400000;

  function date(day, length) {
    return new Date(Math.round(day) * DAY).toISOString().slice(0, length);
  }

  function isBand(dataset) {
    return dataset.pejlBand !== undefined;
  }

  var x = config.options.scales.x;
  x.ticks = Object.assign({}, x.ticks, {
    maxRotation: 0,
    autoSkipPadding: 18,
    callback: function (value) { return date(value, 7); }
  });

  /* One tick a month, a quarter, a half year or a year: never in the middle of nowhere. */
  x.afterBuildTicks = function (axis) {
    var months = (axis.max - axis.min) / 30.4;
    var step = months <= 8 ? 1 : months <= 20 ? 3 : months <= 40 ? 6 : 12;
    var at = new Date(axis.min * DAY);
    at.setUTCDate(1);
    at.setUTCMonth(Math.ceil(at.getUTCMonth() / step) * step);
    var ticks = [];
    while (at.getTime() / DAY <= axis.max) {
      if (at.getTime() / DAY >= axis.min) {
        ticks.push({ value: at.getTime() / DAY });
      }
      at.setUTCMonth(at.getUTCMonth() + step);
    }
    axis.ticks = ticks;
  };

  var plugins = config.options.plugins;
  plugins.legend = Object.assign({}, plugins.legend, {
    labels: {
      usePointStyle: true,
      boxHeight: 9,
      filter: function (item, data) { return !isBand(data.datasets[item.datasetIndex]); }
    }
  });
  plugins.tooltip = {
    displayColors: false,
    filter: function (item) { return !isBand(item.dataset); },
    callbacks: {
      title: function (items) { return items.length ? date(items[0].parsed.x, 10) : ''; }
    }
  };

  config.plugins = [{
    id: 'pejlBandNames',
    beforeDatasetsDraw: function (chart) {
      var context = chart.ctx;
      var area = chart.chartArea;
      context.save();
      context.font = '12px system-ui, sans-serif';
      context.fillStyle = '#4a5a5c';
      context.textAlign = 'right';
      context.textBaseline = 'bottom';
      chart.data.datasets.filter(isBand).forEach(function (band) {
        var lower = chart.scales.y.getPixelForValue(band.fill.value);
        var upper = chart.scales.y.getPixelForValue(band.data[0].y);
        if (Math.abs(lower - upper) >= 15) {
          context.fillText(band.pejlBand, area.right - 6, lower - 2);
        }
      });
      context.restore();
    }
  }];
}
