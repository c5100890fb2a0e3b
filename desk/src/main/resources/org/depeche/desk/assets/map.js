// Where events happened: outlines of countries, places clustered as they come close, each with its share of conflict.

import { notes, present, roving } from "./chart.js";
import { EventMap } from "./event-map.js";
import { ask, element, filters } from "./page.js";
import { QUADS, asTable, nameOf } from "./places.js";
import { number, say } from "./words.js";

const view = document.querySelector("[data-view=map]");
const chart = view.querySelector(".chart");

/** Keys on a mark: left and right lead to the next one by size, Enter opens it; others move the map. */
function keys(map, chart) {
  const svg = map.svg.node();
  const all = () => [...svg.querySelectorAll(".marks a")];
  map.keys = roving(chart, all, (mark, key) => {
    const marks = all();
    const at = marks.indexOf(mark);
    if ((key === "Enter" || key === " ") && mark.getAttribute("role") === "button") {
      mark.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      return null;
    }
    return { ArrowRight: marks[at + 1], ArrowLeft: marks[at - 1], Home: marks[0], End: marks.at(-1) }[key];
  });
  svg.addEventListener("keydown", (event) => map.press(event));
}

function noteOf(map) {
  return (anchor) => {
    const mark = map.shown.get(anchor.dataset.mark);
    const quads = QUADS.filter((quad) => mark.quads[quad] > 0).map((quad) =>
      element(
        "div",
        { class: "type", "data-quad": quad },
        say(`quad.${quad}`),
        element("span", { class: "count" }, number(mark.quads[quad])),
      ),
    );
    return [element("strong", {}, nameOf(mark)), ...quads];
  };
}

async function show() {
  const [{ places, unplaced }, world] = await Promise.all([
    ask("/api/places", filters()),
    fetch("/assets/vendor/world.json").then((answer) => answer.json()),
  ]);
  const located = places.filter((place) => Number.isFinite(place.latitude) && Number.isFinite(place.longitude));
  const frame = element("div", { class: "frame" });
  if (located.length === 0) {
    chart.replaceChildren(element("p", { class: "note" }, say(unplaced > 0 ? "map.nothing" : "chart.nothing")));
  } else {
    chart.prepend(frame);
    const map = new EventMap(frame, located, world);
    keys(map, chart);
    notes(chart, noteOf(map));
    const press = { "zoom-in": () => map.nearer(1.6), "zoom-out": () => map.nearer(1 / 1.6), "zoom-all": () => map.fit() };
    for (const [name, does] of Object.entries(press)) {
      chart.querySelector(`.${name}`).addEventListener("click", does);
    }
    new ResizeObserver(() => {
      if (frame.clientWidth !== map.width) {
        map.resize();
        map.fit();
      }
    }).observe(frame);
    view.querySelector(".as-table").replaceChildren(asTable(places));
  }
  if (unplaced > 0) {
    view.querySelector(".beyond").replaceChildren(element("strong", {}, number(unplaced)), ` ${say(unplaced === 1 ? "map.unplaced.one" : "map.unplaced")}`);
  }
}

await present(chart, show);
