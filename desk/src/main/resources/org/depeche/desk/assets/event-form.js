// The fields of an event as a form in a dialog. Only what was changed is handed on.

import { element } from "./page.js";
import { TYPES } from "./plover.js";
import { label, say } from "./words.js";

const STATUSES = ["actual", "future", "hypothetical", "negated"];
const COUNTS = ["killed", "injured", "arrested", "abducted", "participants"];
const PARTIES = ["actors", "recipients", "sources"];

let last = 0;

function field(name, words, control) {
  control.id = `event-${name}-${++last}`;
  control.name = name;
  return element("div", { class: "field" }, element("label", { for: control.id }, words), control);
}

function choice(values, chosen, words) {
  return element("select", {}, values.map((value) => element("option", { value, selected: value === chosen }, words(value))));
}

/** One participant: the words in the text, its country and its sector. */
function party(one) {
  const input = (name, value, size) =>
    element("input", { "data-part": name, value: value ?? "", size, "aria-label": say(`correct.${name}`), placeholder: say(`correct.${name}`) });
  const row = element("div", { class: "party" }, input("text", one.text, 24), input("country", one.country, 4), input("sector", one.sector, 4));
  row.append(element("button", { type: "button", class: "button quiet", "aria-label": say("correct.remove"), onclick: () => row.remove() }, "×"));
  row.original = one;
  return row;
}

function parties(name, list) {
  const rows = element("div", { class: "parties", "data-field": name }, list.map(party));
  const more = element("button", { type: "button", class: "button quiet", onclick: () => rows.append(party({})) }, say("correct.more"));
  return element("fieldset", {}, element("legend", {}, label("field", name)), rows, more);
}

/** A participant as the form has it; what the form does not show stays as it was where the words did. */
function partyOf(row) {
  const part = (name) => row.querySelector(`[data-part=${name}]`).value.trim() || null;
  const [text, country, sector] = ["text", "country", "sector"].map(part);
  const kept = row.original.text === text ? row.original : {};
  return { ...kept, text, country: country?.toUpperCase() ?? null, sector: sector?.toUpperCase() ?? null };
}

function read(form, record) {
  const fields = {};
  const set = (name, value, before) => {
    if (JSON.stringify(value) !== JSON.stringify(before)) {
      fields[name] = value;
    }
  };
  set("type", form.elements.type.value, record?.type);
  set("mode", form.elements.mode.value || null, record?.mode ?? null);
  set("status", form.elements.status.value, record?.status ?? "actual");
  set("date", form.elements.date.value.trim() || null, record?.date?.edtf ?? null);
  for (const name of PARTIES) {
    const list = [...form.querySelectorAll(`[data-field=${name}] .party`)].map(partyOf).filter((one) => one.text);
    set(name, list, record?.[name] ?? []);
  }
  const place = form.elements.place.value.trim();
  if (place !== (record?.place?.text ?? "")) {
    fields.place = place === "" ? null : { text: place };
  }
  const counts = Object.fromEntries(COUNTS.filter((name) => form.elements[name].value !== "").map((name) => [name, Number(form.elements[name].value)]));
  const before = Object.fromEntries(COUNTS.filter((name) => record?.counts[name] !== undefined).map((name) => [name, record.counts[name]]));
  set("counts", counts, before);
  return fields;
}

/**
 * A dialog with the fields of an event.
 *
 * @param record the event, or null for a new one
 * @param save takes the fields that were changed
 */
export function eventForm(record, save) {
  const problem = element("p", { class: "problem note bad", role: "alert" });
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", {}, say(record ? "correct.change" : "correct.add")),
    element(
      "div",
      { class: "columns" },
      field("type", say("filter.type"), choice(TYPES, record?.type, (type) => label("type", type))),
      field("mode", say("filter.mode"), element("input", { value: record?.mode ?? "", autocomplete: "off" })),
      field("status", say("filter.status"), choice(STATUSES, record?.status ?? "actual", (status) => label("status", status))),
      field("date", label("field", "date"), element("input", { value: record?.date?.edtf ?? "", placeholder: "2024-03-14", autocomplete: "off" })),
      field("place", label("field", "place"), element("input", { value: record?.place?.text ?? "", autocomplete: "off" })),
    ),
    PARTIES.map((name) => parties(name, record?.[name] ?? [])),
    element(
      "div",
      { class: "columns" },
      COUNTS.map((name) => field(name, label("count", name), element("input", { type: "number", min: 0, step: 1, value: record?.counts[name] ?? "" }))),
    ),
    problem,
    element(
      "div",
      { class: "toolbar" },
      element("button", { type: "submit", class: "button primary" }, say("correct.save")),
      element("button", { type: "button", class: "button", onclick: () => dialog.close() }, say("correct.cancel")),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    problem.replaceChildren();
    save(read(form, record));
  });
  const dialog = element("dialog", { class: "event-form", "aria-label": say(record ? "correct.change" : "correct.add"), lang: document.documentElement.lang }, form);
  return dialog;
}
