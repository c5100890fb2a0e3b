// The page of a report of the store.

import { corrections } from "./corrections.js";
import { ask, element } from "./page.js";
import { Reading } from "./reading.js";

const view = document.querySelector("[data-view=report]");
const place = view.querySelector(".chart");

async function show() {
  try {
    const report = await ask(`/api/documents/${encodeURIComponent(view.dataset.document)}`);
    const reading = new Reading(place, report, (record) => corrections.actions(record));
    corrections.attach(reading, view);
    reading.go(decodeURIComponent(location.hash.slice(1)));
    addEventListener("hashchange", () => reading.go(decodeURIComponent(location.hash.slice(1))));
  } catch (error) {
    place.prepend(element("p", { class: "note bad", role: "alert" }, error.message));
  } finally {
    place.removeAttribute("aria-busy");
  }
}

await show();
