// Small things that the scripts of all pages need. Text never becomes markup: elements are made, not written.

/**
 * Makes an element. Attributes that are null or false are left out; "on…" ones are listeners; children are nodes or
 * texts, lists of them, or null.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** The filters of the page's address, with its other parameters, which the API passes over. What is a filter only the server knows. */
export function filters() {
  return new URLSearchParams(location.search);
}

/** What the API answers at a path; throws an error that says what is wrong. */
export async function ask(path, parameters = new URLSearchParams(), options = {}) {
  const query = parameters.toString();
  const response = await fetch(query ? `${path}?${query}` : path, { headers: { Accept: "application/json" }, ...options });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.message ?? response.statusText);
  }
  return answer;
}

/** Sends a change to the API. */
export function send(method, path, body) {
  return ask(path, undefined, {
    method,
    headers: { Accept: "application/json", "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}
