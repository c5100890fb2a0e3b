// What a reader makes of the events of a report: right, wrong in a field, no event, or one that was missed. Every change can
// be undone, and is kept with its author.

import { ask, element, send } from "./page.js";
import { eventForm } from "./event-form.js";
import { say } from "./words.js";

const AUTHOR = "depeche.author";
const KEYS = { a: "accept", c: "change", r: "reject", u: "undo" };

class Corrections {
  /** Makes the buttons of an event. */
  actions(record) {
    const undone = record.review !== "unreviewed";
    const button = (action, enabled = true) =>
      element(
        "button",
        {
          type: "button",
          class: `button ${action}`,
          "data-action": action,
          "aria-keyshortcuts": action[0],
          disabled: !enabled,
          onclick: () => this.act(action, record),
        },
        say(`correct.${action}`),
      );
    return element(
      "div",
      { class: "actions", role: "group", "aria-label": say("correct") },
      button("accept", record.review !== "accepted"),
      button("change"),
      button("reject", record.review !== "rejected"),
      button("undo", undone),
    );
  }

  /** Puts the correcting of a report in place. */
  attach(reading, view) {
    this.reading = reading;
    this.message = element("p", { class: "message", role: "status" });
    this.author = element("input", { id: "author", name: "author", autocomplete: "name", value: localStorage.getItem(AUTHOR) ?? "" });
    this.author.addEventListener("change", () => localStorage.setItem(AUTHOR, this.author.value.trim()));
    this.adding = element("button", { type: "button", class: "button add", disabled: true, onclick: () => this.add() }, say("correct.add"));
    view
      .querySelector(".correcting")
      .append(element("label", { for: "author" }, say("correct.author")), this.author, this.adding, this.message);
    reading.cards.addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("selectionchange", () => {
      this.adding.disabled = this.selected() === null;
    });
  }

  key(event) {
    const card = event.target.closest(".card");
    if (event.target !== card || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    if (step && card[step]) {
      event.preventDefault();
      this.reading.go(card[step].id);
    } else if (KEYS[event.key]) {
      event.preventDefault();
      card.querySelector(`[data-action=${KEYS[event.key]}]:enabled`)?.click();
    }
  }

  /** The stretch of the text that is selected, in code points, or null. */
  selected() {
    const selection = getSelection();
    if (selection.isCollapsed || selection.rangeCount === 0) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (!this.reading.text.contains(range.startContainer) || !this.reading.text.contains(range.endContainer)) {
      return null;
    }
    const start = this.offset(range.startContainer, range.startOffset);
    const words = selection.toString();
    const text = words.trim();
    const lead = [...words].length - [...words.trimStart()].length;
    return text === "" || text.includes("\n") ? null : { text, start: start + lead };
  }

  /** How many code points of the report stand before a place in the page. */
  offset(node, within) {
    const paragraph = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("p");
    const range = document.createRange();
    range.setStart(paragraph, 0);
    range.setEnd(node, within);
    return Number(paragraph.dataset.start) + [...range.toString()].length;
  }

  form(record, save) {
    const dialog = eventForm(record, async (fields) => {
      if (await save(fields)) {
        dialog.close();
      }
    });
    document.body.append(dialog);
    this.current = record?.id ?? null;
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (this.current) {
        this.reading.go(this.current);
      }
    });
    dialog.showModal();
  }

  /** Whether the reader has said who they are; asks them where not. Before a form is filled in, not after. */
  named() {
    const given = this.author.value.trim() !== "";
    if (!given) {
      this.message.replaceChildren(say("correct.who"));
      this.author.focus();
    }
    return given;
  }

  async act(action, record) {
    if (!this.named()) {
      return;
    }
    if (action === "change") {
      this.form(record, (fields) => this.correct("change", record, fields));
    } else {
      await this.correct(action, record);
    }
  }

  add() {
    const trigger = this.selected();
    if (trigger && this.named()) {
      this.form(null, (fields) => this.correct("add", null, { ...fields, trigger }));
    }
  }

  /** Sends a correction and shows what has become of the event; says whether it was taken. */
  async correct(action, record, fields = null) {
    const author = this.author.value.trim();
    localStorage.setItem(AUTHOR, author);
    const { report } = this.reading;
    try {
      const change = { document: report.document, id: record?.id ?? null, action, author, fields };
      const { event } = await send("POST", "/api/corrections", change);
      await this.took(action, record, event);
      return true;
    } catch (error) {
      const form = document.querySelector("dialog[open] .problem");
      (form ?? this.message).replaceChildren(error.message);
      return false;
    }
  }

  async took(action, record, event) {
    const { report } = this.reading;
    const others = report.events.filter((one) => one.id !== (event ?? record).id);
    report.events = event ? [...others, event].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end) : others;
    if (action === "add") {
      // The sentence of an event that was missed has not been asked for yet.
      const whole = await ask(`/api/documents/${encodeURIComponent(report.document)}`);
      Object.assign(report, { sentences: whole.sentences, rules: whole.rules });
    }
    this.reading.draw();
    this.message.replaceChildren(say(`correct.${action}.done`));
    if (event) {
      this.current = event.id;
      this.reading.go(event.id);
    }
  }
}

export const corrections = new Corrections();
