// What all charts share: a note beside the pointer, keys that move between marks, the figures as a table.

import { element } from "./page.js";
import { number, say } from "./words.js";

const MOST_ROWS = 1000;

/** Draws a chart; where that fails, its place says why. */
export async function present(chart, draw) {
  try {
    await draw();
  } catch (error) {
    chart.replaceChildren(element("p", { class: "note bad", role: "alert" }, say("chart.failed", error.message)));
    throw error;
  } finally {
    chart.removeAttribute("aria-busy");
  }
}

/**
 * Shows a note beside what the pointer is on or the focus is in. The note repeats the label of its mark, so it is hidden from
 * screen readers.
 */
export function notes(frame, describe) {
  const note = element("div", { class: "tip", "aria-hidden": "true", hidden: true });
  frame.append(note);
  const show = (mark) => {
    note.replaceChildren(...describe(mark));
    note.hidden = false;
    const around = frame.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    const middle = at.left + at.width / 2 - around.left;
    const left = Math.min(Math.max(middle - note.offsetWidth / 2, 0), around.width - note.offsetWidth);
    const above = at.top - around.top - note.offsetHeight - 8;
    note.style.left = `${left}px`;
    note.style.top = `${above > -40 ? above : at.bottom - around.top + 8}px`;
  };
  const hide = () => {
    note.hidden = true;
  };
  const markOf = (event) => event.target.closest?.("[data-note]");
  frame.addEventListener("pointerover", (event) => (markOf(event) ? show(markOf(event)) : hide()));
  frame.addEventListener("pointerleave", hide);
  frame.addEventListener("focusin", (event) => (markOf(event) ? show(markOf(event)) : hide()));
  frame.addEventListener("focusout", hide);
  frame.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  return { hide };
}

/**
 * Makes marks one stop of the tabulator; keys move between them.
 *
 * @param next what mark a key leads to from another: (mark, key) => mark, or undefined to leave the key alone
 */
export function roving(frame, marks, next) {
  const only = (mark) => {
    for (const each of marks()) {
      each.setAttribute("tabindex", each === mark ? "0" : "-1");
    }
  };
  only(marks()[0]);
  frame.addEventListener("focusin", (event) => {
    if (marks().includes(event.target)) {
      only(event.target);
    }
  });
  frame.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !marks().includes(event.target)) {
      return;
    }
    const target = next(event.target, event.key);
    if (target) {
      event.preventDefault();
      target.focus();
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  });
  return { renew: () => only(marks().find((mark) => mark === document.activeElement) ?? marks()[0]) };
}

/** A type's label with its sign. */
export function typeLabel(type, quad, text) {
  return element("span", { class: "type", "data-type": type, "data-quad": quad }, text);
}

/** A table of texts, with a caption; cells that are numbers are set to the right. A long one says how many rows it leaves out. */
export function table(caption, heads, rows) {
  const shown = rows.slice(0, MOST_ROWS);
  const cut = shown.length < rows.length ? ` ${say("chart.first", number(shown.length), number(rows.length))}` : "";
  const cell = (name, value, attributes = {}) =>
    element(name, { ...attributes, class: typeof value === "number" ? "number" : null }, value instanceof Node ? value : String(value));
  return element(
    "table",
    { class: "table" },
    element("caption", {}, caption, cut),
    element("thead", {}, element("tr", {}, ...heads.map((head) => cell("th", head, { scope: "col" })))),
    element(
      "tbody",
      {},
      ...shown.map(([first, ...others]) => element("tr", {}, cell("th", first, { scope: "row" }), ...others.map((value) => cell("td", value)))),
    ),
  );
}
