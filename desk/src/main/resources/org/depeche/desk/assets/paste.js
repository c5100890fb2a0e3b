// A text is pasted or a file dropped, and coded in front of the reader. Nothing of it is kept.

import { ask, element, send } from "./page.js";
import { Reading } from "./reading.js";
import { say } from "./words.js";

const FILES = 20;
const BYTES = 16_000_000;

const form = document.querySelector("form.paste");
const drop = form.querySelector(".drop");
const results = document.querySelector(".results");
const status = document.querySelector(".coding");

function options() {
  const given = new FormData(form);
  return { language: given.get("language") || null, published: given.get("published") || null };
}

function refused(where, reason) {
  return element("p", { class: "note bad", role: "alert" }, `${where}: ${reason}`);
}

function show({ documents, failures, notes }) {
  const made = documents.map((report) => {
    const place = element("div");
    new Reading(place, report);
    const nothing = report.events.length === 0 ? element("p", { class: "note" }, say("paste.nothing")) : null;
    return element("section", { class: "result" }, nothing, place);
  });
  results.append(...notes.map((note) => element("p", { class: "note" }, note)), ...failures.map(({ where, reason }) => refused(where, reason)), ...made);
}

/** Does some coding while the page says so. */
async function coding(name, work) {
  status.replaceChildren(say("paste.coding", name));
  try {
    show(await work());
  } catch (error) {
    results.append(refused(name, error.message));
  } finally {
    status.replaceChildren();
  }
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = form.elements.text.value;
  if (text.trim() !== "") {
    results.replaceChildren();
    await coding(say("paste.text"), () => send("POST", "/api/code", { text, ...options() }));
    results.scrollIntoView({ block: "start" });
  }
});

form.elements.text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit();
  }
});

async function read(file) {
  if (file.size > BYTES) {
    results.append(refused(file.name, say("paste.too-large", BYTES / 1_000_000)));
    return;
  }
  const parameters = new URLSearchParams({ name: file.name });
  Object.entries(options()).forEach(([name, value]) => value && parameters.set(name, value));
  const headers = { Accept: "application/json", "Content-Type": "application/octet-stream" };
  await coding(file.name, () => ask("/api/code/file", parameters, { method: "POST", headers, body: file }));
}

async function readAll(files) {
  results.replaceChildren();
  for (const file of [...files].slice(0, FILES)) {
    await read(file);
  }
  if (files.length > FILES) {
    results.append(element("p", { class: "note warn" }, say("paste.too-many", FILES)));
  }
}

drop.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  readAll(event.dataTransfer.files);
});
form.elements.files.addEventListener("change", (event) => readAll(event.target.files));

// Until here a form that is sent would go to the server as an address.
form.querySelector("[type=submit]").disabled = false;
document.querySelector("[data-view=paste]").removeAttribute("aria-busy");
