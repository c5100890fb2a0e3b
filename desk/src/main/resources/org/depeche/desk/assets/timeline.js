// Events by day, week or month: cooperation above the line, conflict below it, stacked by type.

import { address } from "./address.js";
import { notes, present, roving, table, typeLabel } from "./chart.js";
import { ask, element, filters } from "./page.js";
import { slots } from "./periods.js";
import { CONFLICT, COOPERATION, TYPES, isConflict, isVerbal, quadOf } from "./plover.js";
import { events, label, number, say } from "./words.js";

const { d3 } = globalThis;
const MARGIN = { top: 24, bottom: 44, left: 40 };
const NARROWEST = 14;
const WIDEST = 72;
const LONGEST_GAP = 6;
const MOST_COLUMNS = 750;

const view = document.querySelector("[data-view=timeline]");
const chart = view.querySelector(".chart");
const { unit } = view.dataset;
const typeName = (type) => label("type", type);

/** Rows of the server as columns of the axis, each with its stack in the order from the line outwards. */
function columns(rows) {
  const byPeriod = d3.rollup(
    rows,
    (of) => d3.rollup(of, (same) => d3.sum(same, (row) => row.events), (row) => row.type),
    (row) => row.period,
  );
  return slots([...byPeriod.keys()].sort(), unit, LONGEST_GAP).map((slot) => {
    const counts = (slot && byPeriod.get(slot.first)) ?? new Map();
    const stacked = { up: 0, down: 0 };
    const parts = TYPES.filter((type) => counts.has(type)).map((type) => {
      const side = isConflict(type) ? "down" : "up";
      const from = stacked[side];
      stacked[side] += counts.get(type);
      return { type, side, from, count: counts.get(type) };
    });
    return { slot, parts, ...stacked, count: stacked.up + stacked.down };
  });
}

/** The hatching that tells words from deeds where colours look alike: a pattern for each type that is one of words. */
function patterns(svg) {
  const defs = svg.append("defs");
  for (const type of TYPES.filter(isVerbal)) {
    const pattern = defs
      .append("pattern")
      .attr("id", `hatch-${type}`)
      .attr("data-type", type)
      .attr("patternUnits", "userSpaceOnUse")
      .attr("width", 5)
      .attr("height", 5)
      .attr("patternTransform", "rotate(45)");
    pattern.append("rect").attr("class", "ground").attr("width", 5).attr("height", 5);
    pattern.append("rect").attr("class", "stripe").attr("width", 1.4).attr("height", 5);
  }
}

/** A period as a filter: of one that the filter cuts short only what is counted in it. */
function within({ first, last }) {
  const from = filters().get("from") ?? "";
  const to = filters().get("to") ?? "";
  return { from: first < from ? from : first, to: to && last.slice(0, to.length) > to ? to : last };
}

const fill = (type) => (isVerbal(type) ? `url(#hatch-${type})` : null);
const columnAddress = ({ slot }) => address(within(slot));
const partAddress = ({ slot }, { type }) => address({ ...within(slot), type });

function columnLabel({ slot, parts, count }) {
  const most = [...parts].sort((a, b) => b.count - a.count);
  return [`${slot.name}: ${events(count)}`, ...most.map((part) => `${typeName(part.type)} ${number(part.count)}`)].join(", ");
}

/** Names under the columns, and under them the year or month they begin; as many as fit. */
function axis(svg, data, x, y) {
  const group = svg.append("g").attr("class", "axis").attr("aria-hidden", "true");
  const text = (at, below, words) => group.append("text").attr("x", at).attr("y", y + below).text(words);
  let tickEnd = -Infinity;
  let chapterEnd = -Infinity;
  let chapter;
  for (const [index, { slot }] of data.entries()) {
    const middle = x(index) + x.bandwidth() / 2;
    if (slot === null) {
      text(middle, 16, "⋯");
      tickEnd = middle + 8;
      continue;
    }
    const half = slot.tick.length * 3.2;
    if (middle - half > tickEnd + 6) {
      text(middle, 16, slot.tick);
      tickEnd = middle + half;
    }
    if (slot.chapter !== chapter && x(index) > chapterEnd + 6) {
      text(x(index), 34, slot.chapter).attr("class", "chapter");
      chapterEnd = x(index) + slot.chapter.length * 7;
      chapter = slot.chapter;
    }
  }
}

/** Lines across, and their figures in a drawing of its own that stays where it is when the columns are scrolled. */
function scale(svg, y, width, height) {
  const grid = svg.append("g").attr("class", "grid").attr("aria-hidden", "true");
  const figures = d3.create("svg").attr("class", "figures-of-scale").attr("width", MARGIN.left).attr("height", height);
  figures.attr("aria-hidden", "true");
  for (const tick of y.ticks(6).filter(Number.isInteger)) {
    grid.append("line").attr("x2", width).attr("y1", y(tick)).attr("y2", y(tick)).classed("zero", tick === 0);
    figures.append("text").attr("x", MARGIN.left - 8).attr("y", y(tick)).attr("dy", "0.35em").text(number(Math.abs(tick)));
  }
  const side = (name, at) => figures.append("text").attr("class", "side").attr("x", MARGIN.left + 4).attr("y", at).text(say(`quad.${name}`));
  side("cooperation", MARGIN.top - 8);
  side("conflict", height - MARGIN.bottom - 6);
  return figures.node();
}

function draw(frame, data) {
  const height = frame.clientWidth < 500 ? 320 : 400;
  const wanted = frame.clientWidth - MARGIN.left;
  const inside = Math.max(data.length * NARROWEST, Math.min(wanted, data.length * WIDEST));
  const width = Math.max(inside, wanted);
  const x = d3.scaleBand(d3.range(data.length), [0, inside]).paddingInner(0.18).paddingOuter(0.3);
  const y = d3
    .scaleLinear([-d3.max(data, (column) => column.down), d3.max(data, (column) => column.up)], [height - MARGIN.bottom, MARGIN.top])
    .nice(5);

  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height);
  svg.attr("role", "group").attr("aria-label", say("timeline.chart"));
  patterns(svg);
  const figures = scale(svg, y, width, height);
  for (const [index, column] of data.entries()) {
    if (column.count === 0) {
      continue;
    }
    const group = svg.append("g").attr("class", "column").attr("data-column", index);
    group
      .append("a")
      .attr("class", "whole")
      .attr("href", columnAddress(column))
      .attr("aria-label", columnLabel(column))
      .attr("data-note", "")
      .append("rect")
      .attr("x", x(index) - (x.step() - x.bandwidth()) / 2)
      .attr("width", x.step())
      .attr("y", MARGIN.top)
      .attr("height", height - MARGIN.top - MARGIN.bottom);
    for (const part of column.parts) {
      const [top, bottom] =
        part.side === "up" ? [y(part.from + part.count), y(part.from)] : [y(-part.from), y(-part.from - part.count)];
      group
        .append("a")
        .attr("class", "part")
        .attr("href", partAddress(column, part))
        .attr("aria-label", `${column.slot.name}, ${typeName(part.type)}: ${events(part.count)}`)
        .attr("data-note", part.type)
        .attr("data-type", part.type)
        .append("rect")
        .attr("x", x(index))
        .attr("width", x.bandwidth())
        .attr("y", top + 0.5)
        .attr("height", Math.max(1, bottom - top - 1))
        .style("fill", fill(part.type));
    }
  }
  axis(svg, data, x, height - MARGIN.bottom);
  frame.replaceChildren(figures, svg.node());
  frame.scrollLeft = frame.scrollWidth;
}

/** Left and right lead from column to column, down and up into a column's types and back. */
function nextMark(mark, key) {
  const column = mark.parentNode;
  const inside = [...column.querySelectorAll("a")];
  const level = inside.indexOf(mark);
  const columns = [...column.parentNode.querySelectorAll(".column")];
  const at = columns.indexOf(column);
  const whole = (index) => columns[index]?.querySelector("a");
  const same = (index) => columns[index]?.querySelector(mark.dataset.type ? `a[data-type=${mark.dataset.type}]` : "a") ?? whole(index);
  return {
    ArrowLeft: () => same(at - 1),
    ArrowRight: () => same(at + 1),
    ArrowDown: () => inside[level + 1],
    ArrowUp: () => inside[level - 1],
    Home: () => whole(0),
    End: () => whole(columns.length - 1),
  }[key]?.();
}

function noteOf(data) {
  return (mark) => {
    const column = data[mark.parentNode.dataset.column];
    const chosen = mark.dataset.note;
    const parts = column.parts.filter((part) => !chosen || part.type === chosen).sort((a, b) => b.count - a.count);
    return [
      element("strong", {}, column.slot.name),
      ...parts.map((part) =>
        element("div", {}, typeLabel(part.type, quadOf(part.type), typeName(part.type)), element("span", { class: "count" }, number(part.count))),
      ),
    ];
  };
}

/** Which colour and pattern is which type, with counts; each narrows to its type. */
function legend(rows) {
  const counts = d3.rollup(rows, (of) => d3.sum(of, (row) => row.events), (row) => row.type);
  const groups = Object.entries({ ...COOPERATION, ...CONFLICT }).map(([quad, types]) => {
    const present = types.filter((type) => counts.has(type));
    const item = (type) =>
      element(
        "li",
        {},
        element(
          "a",
          { href: address({ type }) },
          element("span", { class: `swatch${isVerbal(type) ? " hatched" : ""}`, "data-type": type }),
          typeName(type),
          element("span", { class: "count" }, number(counts.get(type))),
        ),
      );
    return present.length && element("div", {}, element("h3", {}, say(`quad.${quad}`)), element("ul", {}, ...present.map(item)));
  });
  return element("div", { class: "legend" }, ...groups.filter(Boolean));
}

function asTable(data) {
  const types = TYPES.filter((type) => data.some((column) => column.parts.some((part) => part.type === type)));
  const rows = data
    .filter((column) => column.count > 0)
    .map((column) => {
      const counts = new Map(column.parts.map((part) => [part.type, part.count]));
      return [
        element("a", { href: columnAddress(column) }, column.slot.name),
        column.count,
        ...types.map((type) => counts.get(type) ?? 0),
      ];
    });
  return table(say("timeline.table"), [say(`timeline.${unit}`), say("events"), ...types.map(typeName)], rows);
}

async function show() {
  const parameters = filters();
  parameters.set("unit", unit);
  const { rows, undated } = await ask("/api/timeline", parameters);
  const frame = element("div", { class: "frame" });
  if (rows.length === 0) {
    chart.replaceChildren(element("p", { class: "note" }, say("chart.nothing")));
  } else {
    const all = columns(rows);
    const data = all.slice(-MOST_COLUMNS);
    chart.replaceChildren(frame);
    draw(frame, data);
    const keys = roving(chart, () => [...frame.querySelectorAll(".column a")], nextMark);
    notes(chart, noteOf(data));
    let width = frame.clientWidth;
    new ResizeObserver(() => {
      if (frame.clientWidth !== width) {
        width = frame.clientWidth;
        draw(frame, data);
        keys.renew();
      }
    }).observe(frame);
    view.querySelector(".beside").replaceChildren(legend(rows));
    view.querySelector(".as-table").replaceChildren(asTable([...all].reverse()));
    if (data.length < all.length) {
      chart.append(element("p", { class: "note" }, say("timeline.latest", number(data.length))));
    }
  }
  if (undated > 0) {
    view.querySelector(".beyond").replaceChildren(element("strong", {}, number(undated)), ` ${say(undated === 1 ? "timeline.undated.one" : "timeline.undated")}`);
  }
}

await present(chart, show);
