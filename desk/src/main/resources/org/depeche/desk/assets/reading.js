// A report as it is read: its text with marks, and beside it the events, each with all that was coded and why.

import { typeLabel } from "./chart.js";
import { marked } from "./marks.js";
import { element } from "./page.js";
import { quadOf } from "./plover.js";
import { tree } from "./tree.js";
import { label, list, number, say } from "./words.js";

const names = (participants) => list(participants.map((participant) => participant.name));

/** An event in one line. */
export function describe(record) {
  const who = [names(record.actors), names(record.recipients)].filter(Boolean).join(" → ");
  const what = `${label("type", record.type)}: ${record.trigger.text}`;
  return [what, who, record.date?.edtf, record.place?.name, label("status", record.status)].filter(Boolean).join(", ");
}

function participant(one) {
  const about = [one.country && label("country", one.country), one.sector && label("sector", one.sector)].filter(Boolean).join(", ");
  const words = one.text === one.name ? "" : ` « ${one.text} »`;
  return element("span", { class: "participant" }, one.name, element("span", { class: "soft" }, words, about ? ` (${about})` : ""));
}

function dated({ date }) {
  if (!date) {
    return element("span", { class: "undated" }, say("report.undated"));
  }
  const basis = say(`basis.${date.basis}`);
  return element("span", { "data-basis": date.basis }, date.edtf, " ", element("span", { class: "soft" }, date.text ? `« ${date.text} » ` : "", basis));
}

function source(one) {
  return [participant(one), one.cue ? element("span", { class: "soft" }, ` « ${one.cue.text} »`) : null];
}

function said(record) {
  const status = element("span", { class: "status", "data-status": record.status }, label("status", record.status));
  return record.hedged ? [status, ", ", say("report.hedged")] : [status];
}

const lines = (made) => made.map((one) => element("div", {}, one));

/** Who did what to whom, when, where, whether, and according to whom. */
function fields(record) {
  const counts = Object.entries(record.counts).map(([name, count]) => `${number(count)} ${label("count", name)}`);
  const rows = [
    ["actors", record.actors.length > 0 ? lines(record.actors.map(participant)) : element("span", { class: "soft" }, say("report.nobody"))],
    ["recipients", record.recipients.length > 0 ? lines(record.recipients.map(participant)) : null],
    ["date", dated(record)],
    ["place", record.place ? `${record.place.name}${record.place.country ? `, ${label("country", record.place.country)}` : ""}` : null],
    ["status", said(record)],
    ["sources", record.sources.length > 0 ? lines(record.sources.map(source)) : element("span", { class: "soft" }, say("report.own-voice"))],
    ["quote", record.quote ? `« ${record.quote.text} »` : null],
    ["counts", counts.length > 0 ? list(counts) : null],
  ];
  return element(
    "dl",
    { class: "record" },
    rows.filter(([, value]) => value).map(([name, value]) => [element("dt", { class: `is-${name}` }, label("field", name)), element("dd", {}, value)]),
  );
}

/** Why it was coded: the lexicon entry, its example, and how the sentence was read. */
function why(record, report) {
  const rule = report.rules[record.rule];
  const sentence = report.sentences.find((one) => one.index === record.sentence);
  const drawing = element("div");
  const made = element(
    "details",
    { class: "why" },
    element("summary", {}, say("report.why")),
    element("p", {}, element("code", {}, record.rule)),
    rule ? element("p", { lang: rule.language }, element("span", { class: "soft" }, `${say("report.example")} `), rule.example) : null,
    drawing,
  );
  made.addEventListener("toggle", () => {
    if (made.open && sentence && drawing.childNodes.length === 0) {
      drawing.append(tree(sentence, record.trigger, say("report.tree")));
    }
  });
  return made;
}

function card(record, report, actions) {
  const heading = typeLabel(record.type, quadOf(record.type), label("type", record.type));
  const mode = record.mode ? element("span", { class: "soft" }, ` ${label("mode", record.mode)}`) : null;
  return element(
    "li",
    { class: "card panel", id: record.id, tabindex: -1, "data-status": record.status, "data-review": record.review ?? null },
    element("h3", {}, heading, mode, " ", element("q", { lang: record.language }, record.trigger.text)),
    record.review && record.review !== "unreviewed" ? element("p", { class: "review" }, label("review", record.review)) : null,
    fields(record),
    element("p", { class: "links" }, element("a", { href: `/claims?${new URLSearchParams({ document: record.document, event: record.event })}` }, say("claims.heading"))),
    why(record, report),
    actions(record),
  );
}

/** Shows a report in two columns that know of each other: whoever looks at a stretch sees its event, and the other way round. */
export class Reading {
  /** @param actions makes what can be done with an event, or null */
  constructor(place, report, actions = () => null) {
    this.place = place;
    this.report = report;
    this.actions = actions;
    this.text = element("article", { class: "report", lang: report.language });
    this.cards = element("ol", { class: "cards", "aria-label": say("report.events") });
    const heading = element("h2", {}, say(report.events.length === 1 ? "events.one" : "events.many", number(report.events.length)));
    place.replaceChildren(element("div", { class: "reading" }, this.text, element("section", { class: "beside" }, heading, this.cards)));
    this.draw();
    this.listen();
  }

  draw() {
    const shown = this.report.events.filter((record) => record.review !== "rejected");
    this.text.replaceChildren(...marked(this.report.text, shown, describe));
    this.cards.replaceChildren(...this.report.events.map((record) => card(record, this.report, this.actions)));
  }

  listen() {
    const over = (event) => this.point(event.target.closest("mark")?.dataset.events ?? event.target.closest(".card")?.id);
    this.place.addEventListener("mouseover", over);
    this.place.addEventListener("focusin", over);
    this.place.addEventListener("mouseleave", () => this.point(null));
    this.text.addEventListener("click", (event) => this.choose(event.target.closest("mark")));
    this.text.addEventListener("keydown", (event) => {
      if ((event.key === "Enter" || event.key === " ") && event.target.matches("mark")) {
        event.preventDefault();
        this.choose(event.target);
      }
    });
  }

  /** Sets off the stretches and cards of these events, ids with spaces between. */
  point(ids) {
    const chosen = new Set(ids ? ids.split(" ") : []);
    this.place.classList.toggle("pointing", chosen.size > 0);
    for (const mark of this.text.querySelectorAll("mark")) {
      mark.classList.toggle("active", mark.dataset.events.split(" ").some((id) => chosen.has(id)));
    }
    for (const one of this.cards.children) {
      one.classList.toggle("active", chosen.has(one.id));
    }
    const first = [...this.cards.children].find((one) => chosen.has(one.id));
    if (first && !first.contains(document.activeElement) && !first.matches(":hover")) {
      first.scrollIntoView({ block: "nearest" });
    }
  }

  choose(mark) {
    if (mark && getSelection().isCollapsed) {
      const id = mark.dataset.trigger ?? mark.dataset.events.split(" ")[0];
      this.go(id);
    }
  }

  go(id) {
    const chosen = document.getElementById(id);
    if (chosen && this.cards.contains(chosen)) {
      chosen.focus({ preventScroll: true });
      chosen.scrollIntoView({ block: "nearest" });
      this.point(id);
      const trigger = this.text.querySelector(`[data-trigger="${CSS.escape(id)}"]`);
      const seen = trigger?.getBoundingClientRect();
      if (seen && (seen.top < 0 || seen.bottom > innerHeight)) {
        trigger.scrollIntoView({ block: "center" });
      }
    }
  }
}
