// The words of the page in its language; the server has the same ones.

const language = document.documentElement.lang || "en";
const words = await (await fetch(`/assets/messages/${language}.json`)).json();

/** The words of a key, with {0}, {1} … replaced. */
export function say(key, ...values) {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (_, index) => values[index] ?? "");
}

/** A name from the data that has words in some languages: the words, or the name itself. */
export function label(prefix, name) {
  return words[`${prefix}.${name}`] ?? name;
}

const numbers = new Intl.NumberFormat(language);
const shortened = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 0 });
const joined = new Intl.ListFormat(language, { type: "unit", style: "short" });

export const number = (value) => numbers.format(value);

/** A number in few characters: 58K for 57,951. */
export const short = (value) => (value < 1000 ? number(value) : shortened.format(value));

export const list = (values) => joined.format(values);

/** "12 events", "1 event". */
export const events = (count) => say(count === 1 ? "events.one" : "events.many", number(count));

/** A formatter of dates; a date is a day at midnight, Coordinated Universal Time. */
export const dates = (options) => new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options });
