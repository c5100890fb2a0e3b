// The table as one long scroll: rows are fetched a stretch at a time and only those in sight are in the page.

import { ask, element, filters } from "./page.js";
import { quadOf } from "./plover.js";
import { label, say } from "./words.js";

const STRETCH = 100;
const STRETCHES_KEPT = 40;
const AROUND = 12;
const BEFORE_TRIGGER = 24;
/** Browsers cut off what is higher than some 30 million pixels; a longer table scrolls in larger steps. */
const HIGHEST = 15_000_000;

const names = (participants) => participants.map((participant) => participant.name).join(", ");

function cell(name, ...content) {
  return element("td", { class: `col-${name}` }, ...content);
}

function dateOf({ date }) {
  return date
    ? element("span", { "data-basis": date.basis, title: say(`basis.${date.basis}`) }, date.edtf)
    : element("span", { class: "soft" }, say("table.undated"));
}

/** Of a long beginning of a sentence only the last words, so that its trigger is seen in a narrow column. */
function lastWords(text) {
  const space = text.indexOf(" ", text.length - BEFORE_TRIGGER);
  return text.length <= BEFORE_TRIGGER ? text : `… ${space < 0 ? "" : text.slice(space + 1)}`;
}

function sentenceOf(record) {
  const points = [...record.sentence_text];
  const from = record.trigger.start - record.sentence_start;
  const to = record.trigger.end - record.sentence_start;
  const address = `/report?${new URLSearchParams({ document: record.document })}#${record.id}`;
  return element(
    "a",
    { href: address, tabindex: -1 },
    lastWords(points.slice(0, from).join("")),
    element("b", {}, points.slice(from, to).join("")),
    points.slice(to).join(""),
  );
}

function row(record, index) {
  return element(
    "tr",
    { "aria-rowindex": index + 2, "data-index": index, "data-status": record.status, "data-review": record.review, tabindex: -1 },
    cell("date", dateOf(record)),
    cell("type", element("span", { class: "type", "data-type": record.type, "data-quad": quadOf(record.type) }, label("type", record.type))),
    cell("actor", names(record.actors)),
    cell("recipient", names(record.recipients)),
    cell("place", record.place?.name ?? ""),
    cell("status", element("span", { class: "status", "data-status": record.status }, label("status", record.status))),
    cell("source", record.sources.map((source) => source.name).join(" → ")),
    element("td", { class: "col-sentence", lang: record.language }, sentenceOf(record)),
  );
}

function waiting(index) {
  return element("tr", { class: "waiting", "aria-rowindex": index + 2, "data-index": index, tabindex: -1 }, element("td", {}, say("table.loading")));
}

/** Rows by their place in the whole list, fetched when asked for. */
class Rows {
  /**
   * @param arrived called when there are more rows
   * @param failed called with the error when rows cannot be fetched; they are asked for again after retry()
   */
  constructor(sort, arrived, failed) {
    this.sort = sort;
    this.arrived = arrived;
    this.failed = failed;
    this.stretches = new Map();
  }

  at(index) {
    const number = Math.floor(index / STRETCH);
    const stretch = this.stretches.get(number) ?? this.fetch(number);
    // Those used last stay longest.
    this.stretches.delete(number);
    this.stretches.set(number, stretch);
    return Array.isArray(stretch) ? stretch[index - number * STRETCH] : undefined;
  }

  fetch(number) {
    const parameters = filters();
    parameters.set("sort", this.sort);
    parameters.set("offset", number * STRETCH);
    parameters.set("limit", STRETCH);
    const coming = ask("/api/events", parameters).then(
      ({ events }) => {
        this.stretches.set(number, events);
        this.forget();
        this.arrived();
      },
      // It stays as it is, so that a server that is gone is not asked at every step of the scroll.
      (error) => this.failed(error),
    );
    return coming;
  }

  /** Has what failed, and what is still on its way, asked for anew when it is next wanted. */
  retry() {
    for (const [number, stretch] of this.stretches) {
      if (!Array.isArray(stretch)) {
        this.stretches.delete(number);
      }
    }
  }

  forget() {
    for (const number of this.stretches.keys()) {
      if (this.stretches.size <= STRETCHES_KEPT) {
        return;
      }
      this.stretches.delete(number);
    }
  }
}

class LongTable {
  constructor(scroller) {
    this.scroller = scroller;
    this.body = scroller.querySelector("tbody");
    this.head = scroller.querySelector("thead");
    this.total = Number(scroller.dataset.total);
    this.active = 0;
    this.rows = new Rows(
      scroller.dataset.sort,
      () => this.draw(),
      (error) => this.complain(error),
    );
    this.complaint = null;
    scroller.classList.add("long");
    this.rowHeight = this.body.rows[0].getBoundingClientRect().height;
    this.height = Math.min(this.total * this.rowHeight, HIGHEST);
    this.above = element("tr", { class: "space", "aria-hidden": "true" }, element("td"));
    this.below = element("tr", { class: "space", "aria-hidden": "true" }, element("td"));
    this.shown = new Map();
    this.body.replaceChildren(this.above, this.below);
    scroller.addEventListener("scroll", () => this.drawSoon(), { passive: true });
    new ResizeObserver(() => this.drawSoon()).observe(scroller);
    scroller.addEventListener("keydown", (event) => this.key(event));
    this.body.addEventListener("focusin", (event) => this.focused(event.target.closest("tr")));
    this.body.addEventListener("click", (event) => this.open(event));
    this.draw();
    // Only now is there something to scroll.
    scroller.scrollTop = this.topOf(Number(scroller.dataset.offset));
  }

  /** Says that rows could not be fetched, and why, with a button to try again. */
  complain(error) {
    const retry = () => {
      this.complaint.remove();
      this.rows.retry();
      this.draw();
      this.rowAt(this.active)?.focus({ preventScroll: true });
    };
    this.complaint?.remove();
    this.complaint = element(
      "p",
      { class: "note bad", role: "alert" },
      say("table.failed", error.message),
      " ",
      element("button", { type: "button", class: "button", onclick: retry }, say("table.retry")),
    );
    this.scroller.before(this.complaint);
  }

  get visible() {
    return Math.max(1, Math.floor((this.scroller.clientHeight - this.head.offsetHeight) / this.rowHeight));
  }

  /** How far down the scroller goes, and how many rows that passes. */
  get travel() {
    return Math.max(1, this.height - this.visible * this.rowHeight);
  }

  topOf(index) {
    const last = Math.max(1, this.total - this.visible);
    return (Math.min(index, last) / last) * this.travel;
  }

  get first() {
    const share = Math.min(1, this.scroller.scrollTop / this.travel);
    return Math.round(share * Math.max(0, this.total - this.visible));
  }

  drawSoon() {
    if (!this.pending) {
      this.pending = requestAnimationFrame(() => {
        this.pending = null;
        this.draw();
      });
    }
  }

  draw() {
    const first = this.first;
    const from = Math.max(0, first - AROUND);
    const to = Math.min(this.total, first + this.visible + AROUND);
    const hadFocus = this.body.contains(document.activeElement);
    this.keep(from, to);
    // Rows stand where they belong; in a table higher than browsers can show, around what is in sight.
    const exact = this.height < HIGHEST;
    const before = exact ? from * this.rowHeight : Math.max(0, this.scroller.scrollTop - (first - from) * this.rowHeight);
    const rows = (to - from) * this.rowHeight;
    const above = Math.max(0, Math.min(before, this.height - rows));
    this.above.firstChild.style.height = `${above}px`;
    this.below.firstChild.style.height = `${Math.max(0, this.height - above - rows)}px`;
    const active = this.rowAt(this.active);
    (active ?? this.rowAt(first)).tabIndex = 0;
    if (hadFocus && active && !this.body.contains(document.activeElement)) {
      active.focus({ preventScroll: true });
    }
  }

  /** Has the rows of a range in the page and no others; those that are there already stay as they are. */
  keep(from, to) {
    for (const [index, shown] of this.shown) {
      if (index < from || index >= to) {
        shown.row.remove();
        this.shown.delete(index);
      }
    }
    let last = this.above;
    for (let index = from; index < to; index++) {
      const record = this.rows.at(index);
      let shown = this.shown.get(index);
      if (!shown || shown.record !== record) {
        const made = record ? row(record, index) : waiting(index);
        if (shown) {
          shown.row.replaceWith(made);
        } else {
          last.after(made);
        }
        shown = { record, row: made };
        this.shown.set(index, shown);
      }
      last = shown.row;
    }
  }

  rowAt(index) {
    return this.shown.get(index)?.row;
  }

  focused(row) {
    if (row?.dataset.index) {
      this.rowAt(this.active)?.setAttribute("tabindex", "-1");
      this.active = Number(row.dataset.index);
      row.tabIndex = 0;
    }
  }

  go(index) {
    this.active = Math.max(0, Math.min(this.total - 1, index));
    const first = this.first;
    if (this.active < first) {
      this.scroller.scrollTop = this.topOf(this.active);
    } else if (this.active >= first + this.visible - 1) {
      this.scroller.scrollTop = this.topOf(this.active - this.visible + 2);
    }
    this.draw();
    this.rowAt(this.active)?.focus({ preventScroll: true });
  }

  key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || !this.body.contains(document.activeElement)) {
      return;
    }
    const steps = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active - 1,
      PageDown: this.active + this.visible,
      PageUp: this.active - this.visible,
      Home: 0,
      End: this.total - 1,
    };
    if (event.key in steps) {
      event.preventDefault();
      this.go(steps[event.key]);
    } else if (event.key === "Enter" && event.target.matches("tr")) {
      event.target.querySelector("a")?.click();
    }
  }

  open(event) {
    if (!event.target.closest("a") && getSelection().isCollapsed) {
      event.target.closest("tr")?.querySelector("a")?.click();
    }
  }
}

const scroller = document.querySelector(".scroller.rows");
if (scroller) {
  document.querySelector(".pager").remove();
  new LongTable(scroller);
  scroller.removeAttribute("aria-busy");
}
