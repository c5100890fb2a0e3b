// Places with their events, clustered where they come close, as marks of a map.

import { address } from "./address.js";
import { table } from "./chart.js";
import { element } from "./page.js";
import { events, label, list, number, say } from "./words.js";

const { Supercluster } = globalThis;
const LISTED_NAMES = 4;

export const QUADS = ["material cooperation", "verbal cooperation", "verbal conflict", "material conflict"];
export const placeKey = (place) => (place.geonames === null ? place.name : String(place.geonames));
export const placeAddress = (place) => address({ place: placeKey(place) });
const conflictOf = (quads) => quads["verbal conflict"] + quads["material conflict"];

/** Clusters of places that keep their sums and the names of their largest places. */
export function index(places) {
  const clusters = new Supercluster({
    radius: 56,
    maxZoom: 12,
    map: (place) => ({ events: place.events, conflict: conflictOf(place.quads), places: [place], quads: place.quads }),
    reduce: (sum, other) => {
      sum.events += other.events;
      sum.conflict += other.conflict;
      sum.places = [...sum.places, ...other.places].sort((a, b) => b.events - a.events).slice(0, LISTED_NAMES);
      sum.quads = Object.fromEntries(QUADS.map((quad) => [quad, sum.quads[quad] + other.quads[quad]]));
    },
  });
  return clusters.load(
    places.map((place) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [place.longitude, place.latitude] },
      properties: place,
    })),
  );
}

/** A cluster or a place as a mark: where it is, how much it holds, where a click leads. */
export function markOf(feature, clusters) {
  const { properties } = feature;
  const whole = properties.cluster
    ? { ...properties, id: `c${properties.cluster_id}`, count: properties.point_count }
    : { id: placeKey(properties), events: properties.events, conflict: conflictOf(properties.quads), places: [properties], quads: properties.quads, count: 1 };
  return {
    ...whole,
    coordinates: feature.geometry.coordinates,
    expand: properties.cluster ? () => clusters.getClusterExpansionZoom(properties.cluster_id) : null,
    all: () => clusters.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties),
  };
}

export function nameOf({ places, count }) {
  const names = list(places.map((place) => place.name));
  return count > places.length ? say("map.and-more", names, number(count - places.length)) : names;
}

export const labelOf = (mark) => say(mark.expand ? "map.cluster" : "map.place", nameOf(mark), events(mark.events), number(mark.conflict));

/** The same places as a table, the one with most events first. */
export function asTable(places) {
  const rows = [...places]
    .sort((a, b) => b.events - a.events)
    .map((place) => [
      element("a", { href: placeAddress(place) }, place.name),
      place.country ? label("country", place.country) : "",
      place.events,
      place.events - conflictOf(place.quads),
      conflictOf(place.quads),
    ]);
  return table(say("map.table"), [say("map.place.head"), say("map.country"), say("events"), say("quad.cooperation"), say("quad.conflict")], rows);
}
