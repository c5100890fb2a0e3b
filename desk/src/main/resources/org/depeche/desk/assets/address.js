// The address of a page holds all that it shows. Narrowing is going to another address.

/** An address with some parameters set anew; null takes one away. The page number goes, as what it counts has changed. */
export function address(changes, path = location.pathname) {
  const parameters = new URLSearchParams(location.search);
  parameters.delete("page");
  for (const [name, value] of Object.entries(changes)) {
    parameters.delete(name);
    for (const each of [value ?? []].flat()) {
      parameters.append(name, each);
    }
  }
  const query = parameters.toString();
  return query ? `${path}?${query}` : path;
}
