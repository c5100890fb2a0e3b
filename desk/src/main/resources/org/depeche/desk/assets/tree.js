// The dependency tree of a sentence: its words in a row, arcs from governor to dependent above them.

import { element } from "./page.js";

const SPACE = "http://www.w3.org/2000/svg";
const GAP = 14;
const LEVEL = 22;
const LETTER = 8;

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(SPACE, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** How high each arc goes: above all arcs that lie within it. */
function levels(arcs) {
  const byLength = [...arcs].sort((a, b) => a.to - a.from - (b.to - b.from));
  byLength.forEach((arc, index) => {
    const within = byLength.slice(0, index).filter((other) => other.from >= arc.from && other.to <= arc.to);
    arc.level = 1 + Math.max(0, ...within.map((other) => other.level));
  });
}

/** The tree as a drawing that scrolls, with the words from trigger's start to its end set off. */
export function tree(sentence, trigger, title) {
  let x = GAP;
  const places = sentence.words.map((word) => {
    const width = Math.max(word.form.length, word.pos.length) * LETTER + GAP;
    const place = { middle: x + width / 2, width };
    x += width;
    return place;
  });
  const arcs = sentence.words.flatMap((word, index) =>
    word.head < 0 ? [] : [{ word: index, head: word.head, from: Math.min(index, word.head), to: Math.max(index, word.head) }],
  );
  levels(arcs);
  const top = LEVEL * (1 + Math.max(0, ...arcs.map((arc) => arc.level)));
  const drawing = drawn("svg", { class: "tree", width: x + GAP, height: top + 52, role: "img", "aria-label": title });
  for (const arc of arcs) {
    const [a, b] = [places[arc.head].middle, places[arc.word].middle];
    const height = top - arc.level * LEVEL;
    const bend = Math.min(10, Math.abs(b - a) / 2) * Math.sign(b - a);
    drawing.append(
      drawn("path", { class: "arc", d: `M${a},${top} V${height + 8} Q${a},${height} ${a + bend},${height} H${b - bend} Q${b},${height} ${b},${height + 8} V${top - 2}` }),
      drawn("path", { class: "tip", d: `M${b - 3},${top - 6} L${b},${top} L${b + 3},${top - 6} Z` }),
      drawn("text", { class: "relation", x: (a + b) / 2, y: height - 3 }, sentence.words[arc.word].relation),
    );
  }
  sentence.words.forEach((word, index) => {
    const fired = word.start >= trigger.start && word.end <= trigger.end;
    drawing.append(
      drawn("text", { class: fired ? "word fired" : "word", x: places[index].middle, y: top + 18 }, word.form),
      drawn("text", { class: "pos", x: places[index].middle, y: top + 36 }, word.pos),
    );
  });
  return element("div", { class: "scroller", tabindex: 0, role: "region", "aria-label": title }, drawing);
}
