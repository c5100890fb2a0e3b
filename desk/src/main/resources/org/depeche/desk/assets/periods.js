// Days, weeks and months as the server counts them. A period is named by its first day, "2024-03-11".

import { dates, say } from "./words.js";

const DAY = 86_400_000;

const UNITS = {
  day: {
    next: (date) => new Date(+date + DAY),
    name: (date) => dates({ day: "numeric", month: "long", year: "numeric" }).format(date),
    tick: (date) => dates({ day: "numeric", month: "short" }).format(date),
    chapter: (date) => dates({ month: "short", year: "numeric" }).format(date),
  },
  week: {
    next: (date) => new Date(+date + 7 * DAY),
    name: (date) => say("timeline.week.of", dates({ day: "numeric", month: "long", year: "numeric" }).format(date)),
    tick: (date) => dates({ day: "numeric", month: "short" }).format(date),
    chapter: (date) => dates({ year: "numeric" }).format(date),
  },
  month: {
    next: (date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)),
    name: (date) => dates({ month: "long", year: "numeric" }).format(date),
    tick: (date) => dates({ month: "short" }).format(date),
    chapter: (date) => dates({ year: "numeric" }).format(date),
  },
};

const iso = (date) => date.toISOString().slice(0, 10);

/** A period: its first and last day, its name, and what an axis says under it. */
function period(first, unit) {
  const date = new Date(`${first}T00:00:00Z`);
  const { next, name, tick, chapter } = UNITS[unit];
  return {
    first,
    last: iso(new Date(+next(date) - DAY)),
    name: name(date),
    tick: tick(date),
    chapter: chapter(date),
  };
}

/** The first days of the empty periods after one and before another, but no more than a few. */
function between(first, second, unit, most) {
  const found = [];
  const end = new Date(`${second}T00:00:00Z`);
  for (let date = UNITS[unit].next(new Date(`${first}T00:00:00Z`)); date < end; date = UNITS[unit].next(date)) {
    found.push(iso(date));
    if (found.length > most) {
      return null;
    }
  }
  return found;
}

/**
 * The places of an axis: the given periods in order, the empty ones between them, and null for a longer stretch where nothing
 * happened, which an axis breaks off at.
 */
export function slots(firsts, unit, longest) {
  const all = [];
  for (const [index, first] of firsts.entries()) {
    if (index > 0) {
      const empty = between(firsts[index - 1], first, unit, longest);
      all.push(...(empty ? empty.map((each) => period(each, unit)) : [null]));
    }
    all.push(period(first, unit));
  }
  return all;
}
