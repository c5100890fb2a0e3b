// Who does what to whom: actors down, recipients across; each field says how often, and how much of it is conflict.

import { address } from "./address.js";
import { notes, present, roving, table } from "./chart.js";
import { ask, element, filters } from "./page.js";
import { events, label, list, number, say } from "./words.js";

const { d3 } = globalThis;
const MOST = 24;

const view = document.querySelector("[data-view=dyads]");
const chart = view.querySelector(".chart");
const { level } = view.dataset;
const nameOf = (party) => (level === "country" ? label("country", party) : party);
/** The filter's value: a country is said to be one, as somebody may be called "USA". */
const valueOf = (party) => (level === "country" ? `country:${party}` : party);
const dyadAddress = ({ actor, recipient }) => address({ actor: valueOf(actor), recipient: valueOf(recipient) });
const total = ({ cooperation, conflict }) => cooperation + conflict;

/** The parties that act or are acted upon most, largest first. */
function parties(dyads, role) {
  const counts = d3.rollups(dyads, (of) => d3.sum(of, total), (dyad) => dyad[role]);
  counts.sort(([a, first], [b, second]) => second - first || d3.ascending(a, b));
  return counts.slice(0, MOST).map(([party]) => party);
}

function labelOf(dyad) {
  const shares = list([
    `${say("quad.cooperation")} ${number(dyad.cooperation)}`,
    `${say("quad.conflict")} ${number(dyad.conflict)}`,
  ]);
  return say("dyads.field", nameOf(dyad.actor), nameOf(dyad.recipient), events(total(dyad)), shares);
}

/** A field: its count, over a bar that is blue for cooperation and, from the other end and taller, red for conflict. */
function field(dyad, most) {
  if (!dyad) {
    return element("td", {});
  }
  const bar = element("span", { class: "bar", "aria-hidden": "true" });
  const width = 18 + 82 * Math.sqrt(total(dyad) / most);
  bar.style.width = `${width}%`;
  for (const side of ["cooperation", "conflict"]) {
    const part = element("span", { class: side });
    part.style.flexGrow = dyad[side];
    bar.append(part);
  }
  const link = element(
    "a",
    { href: dyadAddress(dyad), "aria-label": labelOf(dyad), "data-note": true, "data-actor": dyad.actor, "data-recipient": dyad.recipient },
    element("span", { class: "count" }, number(total(dyad))),
    bar,
  );
  const leaning = (dyad.conflict - dyad.cooperation) / total(dyad);
  const cell = element("td", { class: leaning > 0 ? "conflict" : "cooperation" }, link);
  cell.style.setProperty("--strength", `${Math.round(8 + 26 * Math.abs(leaning) * Math.sqrt(total(dyad) / most))}%`);
  return cell;
}

function matrix(dyads) {
  const actors = parties(dyads, "actor");
  const recipients = parties(dyads, "recipient");
  const most = d3.max(dyads, total);
  const found = new Map(dyads.map((dyad) => [JSON.stringify([dyad.actor, dyad.recipient]), dyad]));
  const head = element(
    "tr",
    {},
    element("td", { class: "corner" }, element("span", { class: "unseen" }, say("dyads.corner"))),
    ...recipients.map((recipient) =>
      element("th", { scope: "col" }, element("a", { href: address({ recipient: valueOf(recipient) }), tabindex: -1 }, nameOf(recipient))),
    ),
  );
  const rows = actors.map((actor) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, element("a", { href: address({ actor: valueOf(actor) }), tabindex: -1 }, nameOf(actor))),
      ...recipients.map((recipient) => field(found.get(JSON.stringify([actor, recipient])), most)),
    ),
  );
  const left = dyads.filter((dyad) => !actors.includes(dyad.actor) || !recipients.includes(dyad.recipient)).length;
  return {
    left,
    table: element("table", { class: "matrix" }, element("caption", {}, say("dyads.chart")), element("thead", {}, head), element("tbody", {}, ...rows)),
  };
}

/** Arrows lead to the next field that holds something, along the row or the column. */
function nextField(link, key) {
  const cell = link.closest("th, td");
  const rows = [...cell.closest("table").rows];
  const row = rows.indexOf(cell.parentNode);
  const column = cell.cellIndex;
  const linkAt = (r, c) => rows[r]?.cells[c]?.querySelector("a");
  const walk = (down, across) => {
    for (let r = row + down, c = column + across; r >= 0 && c >= 0 && r < rows.length && c < rows[0].cells.length; r += down, c += across) {
      if (linkAt(r, c)) {
        return linkAt(r, c);
      }
    }
    return undefined;
  };
  return {
    ArrowLeft: () => walk(0, -1),
    ArrowRight: () => walk(0, 1),
    ArrowUp: () => walk(-1, 0),
    ArrowDown: () => walk(1, 0),
    Home: () => linkAt(row, 0),
  }[key]?.();
}

function asTable(dyads) {
  const rows = [...dyads]
    .sort((a, b) => total(b) - total(a))
    .slice(0, 500)
    .map((dyad) => [
      element("a", { href: dyadAddress(dyad) }, nameOf(dyad.actor)),
      nameOf(dyad.recipient),
      total(dyad),
      dyad.cooperation,
      dyad.conflict,
    ]);
  return table(say("dyads.table"), [say("filter.actor"), say("filter.recipient"), say("events"), say("quad.cooperation"), say("quad.conflict")], rows);
}

async function show() {
  const parameters = filters();
  parameters.set("level", level);
  const { dyads } = await ask("/api/dyads", parameters);
  if (dyads.length === 0) {
    chart.replaceChildren(element("p", { class: "note" }, say("dyads.nothing")));
  } else {
    const made = matrix(dyads);
    chart.replaceChildren(element("div", { class: "frame" }, made.table));
    const first = made.table.querySelector("td a");
    roving(chart, () => [first, ...[...made.table.querySelectorAll("a")].filter((link) => link !== first)], nextField);
    notes(chart, (link) => {
      const dyad = dyads.find(({ actor, recipient }) => actor === link.dataset.actor && recipient === link.dataset.recipient);
      return [
        element("strong", {}, `${nameOf(dyad.actor)} → ${nameOf(dyad.recipient)}`),
        ...["cooperation", "conflict"].map((side) =>
          element("div", { class: `side ${side}` }, say(`quad.${side}`), element("span", { class: "count" }, number(dyad[side]))),
        ),
      ];
    });
    if (made.left > 0) {
      view.querySelector(".beyond").replaceChildren(say("dyads.left", number(made.left)));
    }
    view.querySelector(".as-table").replaceChildren(asTable(dyads));
  }
}

await present(chart, show);
