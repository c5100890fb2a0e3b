// A report's text with the stretches of its events marked. Stretches overlap and nest freely: the text is cut at every
// border, and each piece knows all that it belongs to.

import { element } from "./page.js";

/** What a stretch is to its event, from what stands out least to most. */
export const ROLES = ["source", "cue", "place", "date", "recipient", "actor", "trigger"];

function stretch(role, of, record) {
  return of && Number.isInteger(of.start) && of.end > of.start ? { role, start: of.start, end: of.end, record } : null;
}

/** The stretches of an event. */
export function stretches(record) {
  return [
    stretch("trigger", record.trigger, record),
    ...record.actors.map((actor) => stretch("actor", actor, record)),
    ...record.recipients.map((recipient) => stretch("recipient", recipient, record)),
    stretch("date", record.date, record),
    stretch("place", record.place, record),
    ...record.sources.flatMap((source) => [stretch("source", source, record), stretch("cue", source.cue, record)]),
  ].filter(Boolean);
}

/** A piece of the text with everything it belongs to. */
function piece(text, start, within) {
  if (within.length === 0) {
    return document.createTextNode(text);
  }
  const roles = ROLES.filter((role) => within.some((one) => one.role === role));
  const trigger = within.find((one) => one.role === "trigger");
  const record = (trigger ?? within[0]).record;
  return element(
    "mark",
    {
      class: roles.map((role) => `is-${role}`).join(" "),
      "data-start": start,
      "data-events": [...new Set(within.map((one) => one.record.id))].join(" "),
      "data-type": record.type,
      "data-quad": record.quad,
      "data-status": trigger ? record.status : null,
    },
    text,
  );
}

/** A trigger's first piece is what keyboards reach. */
function reachable(mark, record, describe) {
  mark.tabIndex = 0;
  mark.setAttribute("role", "button");
  mark.dataset.trigger = record.id;
  mark.setAttribute("aria-label", describe(record));
}

/**
 * The paragraphs of a report with its events marked.
 *
 * @param describe an event in one line, for those who do not see the marks
 */
export function marked(text, records, describe) {
  const points = [...text];
  const all = records.flatMap(stretches).filter((one) => one.end <= points.length);
  const borders = new Set([0, points.length]);
  all.forEach((one) => borders.add(one.start).add(one.end));
  points.forEach((point, index) => point === "\n" && borders.add(index).add(index + 1));
  const cuts = [...borders].sort((a, b) => a - b);
  const starting = [...all].sort((a, b) => a.start - b.start);
  const triggers = new Map(records.map((record) => [record.id, record]));
  const paragraphs = [];
  let paragraph = element("p", { "data-start": 0 });
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i], cuts[i + 1]];
    open = open.filter((one) => one.end > start);
    while (next < starting.length && starting[next].start <= start) {
      open.push(starting[next++]);
    }
    const words = points.slice(start, end).join("");
    if (words === "\n") {
      if (paragraph.childNodes.length > 0) {
        paragraphs.push(paragraph);
      }
      paragraph = element("p", { "data-start": end });
      continue;
    }
    const made = piece(words, start, open);
    const heading = open.filter((one) => one.role === "trigger" && one.start === start).map((one) => one.record);
    for (const record of heading) {
      if (triggers.delete(record.id) && !made.dataset.trigger) {
        reachable(made, record, describe);
      }
    }
    paragraph.append(made);
  }
  if (paragraph.childNodes.length > 0) {
    paragraphs.push(paragraph);
  }
  return paragraphs;
}
