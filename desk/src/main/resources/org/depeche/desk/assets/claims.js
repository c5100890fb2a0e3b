// What is said of a happening: who says that it happened and who denies it, side by side, each in the report's own words.

import { present, typeLabel } from "./chart.js";
import { ask, element } from "./page.js";
import { quadOf } from "./plover.js";
import { label, list, number, say } from "./words.js";

const view = document.querySelector("[data-view=claims]");
const chart = view.querySelector(".chart");
const { document: report, event } = view.dataset;

const names = (participants) => list(participants.map((participant) => participant.name));

/** A participant's name with its country, where the name does not say it. */
function party(participant) {
  const country = participant.country && label("country", participant.country);
  return country && country !== participant.name ? `${participant.name} (${country})` : participant.name;
}

/** Who speaks: the sources, outermost first; the one who rejects or accuses; or the report in its own voice. */
function speaker(record, own) {
  const speakers = record.sources.length > 0 || !own ? record.sources : record.actors;
  if (speakers.length === 0) {
    return element("h3", { class: "writer" }, say("claims.writer"));
  }
  return element("h3", {}, speakers.map(party).join(" → "));
}

/** The sentence with the word that reports the happening marked. */
function words(record) {
  const sentence = [...record.sentence_text];
  const from = record.trigger.start - record.sentence_start;
  const to = record.trigger.end - record.sentence_start;
  return element(
    "blockquote",
    { class: "report", lang: record.language },
    sentence.slice(0, from).join(""),
    element("mark", { class: "trigger", "data-type": record.type, "data-status": record.status }, sentence.slice(from, to).join("")),
    sentence.slice(to).join(""),
  );
}

function fields(record) {
  const counts = Object.entries(record.counts).map(([name, count]) => `${number(count)} ${label("count", name)}`);
  const status = element("span", { class: "status", "data-status": record.status }, label("status", record.status));
  const rows = [
    ["actors", names(record.actors)],
    ["recipients", names(record.recipients)],
    ["date", record.date?.edtf],
    ["place", record.place?.name],
    ["status", element("span", {}, status, record.hedged ? `, ${say("claims.hedged")}` : "")],
    ["counts", list(counts)],
  ];
  return element(
    "dl",
    { class: "record" },
    rows.filter(([, value]) => value).map(([name, value]) => element("div", {}, element("dt", {}, label("field", name)), element("dd", {}, value))),
  );
}

const reportAddress = (record) => `/report?${new URLSearchParams({ document: record.document })}#${record.id}`;
const claimsAddress = (record) => `/claims?${new URLSearchParams({ document: record.document, event: record.event })}`;

/** One voice: who, in which words, and what these say. */
function voice(record, { own = false, elsewhere = false } = {}) {
  return element(
    "article",
    { class: "voice" },
    speaker(record, own),
    own ? element("p", {}, typeLabel(record.type, quadOf(record.type), label("type", record.type))) : null,
    words(record),
    fields(record),
    element(
      "p",
      { class: "from" },
      element("a", { href: reportAddress(record) }, record.title ?? record.document),
      record.published ? `, ${record.published}` : "",
      elsewhere ? [" · ", element("a", { href: claimsAddress(record) }, say("claims.compare"))] : null,
    ),
  );
}

function side(heading, none, voices) {
  return element(
    "section",
    { class: "side" },
    element("h2", {}, say(heading)),
    voices.length > 0 ? voices : element("p", { class: "soft" }, say(none)),
  );
}

/** What the happening is, as the first of its mentions has it. */
function happening(record) {
  const participants = [names(record.actors), names(record.recipients)].filter((name) => name !== "").join(" → ");
  const circumstances = [participants, record.place?.name, record.date?.edtf].filter(Boolean).join(" · ");
  return element("p", { class: "happening" }, typeLabel(record.type, quadOf(record.type), label("type", record.type)), ` ${circumstances}`);
}

async function show() {
  if (!report || !event) {
    chart.replaceChildren(element("p", { class: "note" }, say("claims.choose")));
    return;
  }
  const { asserted, denied, answers, elsewhere } = await ask("/api/claims", new URLSearchParams({ document: report, event }));
  const mentions = [...asserted, ...denied];
  if (mentions.length === 0) {
    chart.replaceChildren(element("p", { class: "note" }, say("claims.none", report, event)));
    return;
  }
  const against = [...denied.map((record) => voice(record)), ...answers.map((record) => voice(record, { own: true }))];
  chart.replaceChildren(
    happening(mentions[0]),
    element(
      "div",
      { class: "sides" },
      side("claims.asserted", "claims.asserted.none", asserted.map((record) => voice(record))),
      side("claims.denied", "claims.denied.none", against),
    ),
  );
  if (elsewhere.length > 0) {
    const others = elsewhere.map((record) => voice(record, { elsewhere: true }));
    chart.append(element("section", { class: "elsewhere" }, element("h2", {}, say("claims.elsewhere")), element("div", { class: "sides" }, others)));
  }
}

await present(chart, show);
