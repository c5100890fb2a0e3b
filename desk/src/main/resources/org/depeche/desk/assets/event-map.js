// The drawing of a map: outlines, names of countries, and marks that a reader zooms and moves.

import { address } from "./address.js";
import { index, labelOf, markOf, placeAddress, placeKey } from "./places.js";
import { label, say, short } from "./words.js";

const { d3, topojson } = globalThis;
const NEAREST = 60;
const SMALLEST = 12;
const LARGEST = 46;

/** The largest part of a country, which its name is set on: not between Guiana and France. */
function largest(country) {
  const { type, coordinates } = country.geometry;
  const parts = type === "MultiPolygon" ? coordinates.map((part) => ({ type: "Polygon", coordinates: part })) : [country.geometry];
  return { country, part: d3.greatest(parts, (part) => d3.geoArea(part)) };
}

/** The square around a mark. */
const around = ([x, y], radius) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

const apart = (a, b) => a.right < b.left || a.left > b.right || a.bottom < b.top || a.top > b.bottom;

export class EventMap {
  constructor(frame, places, world) {
    this.frame = frame;
    this.places = places;
    this.clusters = index(places);
    this.area = d3.scaleSqrt().domain([0, Math.max(d3.sum(places, (place) => place.events) / 6, 30)]).clamp(true);
    this.countries = topojson.feature(world, world.objects.countries).features;
    this.borders = topojson.mesh(world, world.objects.countries, (a, b) => a !== b);
    this.svg = d3
      .create("svg")
      .attr("tabindex", 0)
      .attr("role", "group")
      .attr("aria-label", say("map.chart"));
    this.ground = this.svg.append("g").attr("class", "world");
    this.names = this.svg.append("g").attr("class", "names").attr("aria-hidden", "true");
    this.marks = this.svg.append("g").attr("class", "marks");
    this.words = this.svg.append("g").attr("class", "words").attr("aria-hidden", "true");
    this.zoom = d3.zoom().on("zoom", ({ transform }) => this.move(transform));
    frame.append(this.svg.node());
    this.resize();
    this.svg.call(this.zoom).on("dblclick.zoom", null);
    this.fit();
  }

  /** How large a mark is; its area goes by its events. */
  radius(count) {
    return Math.max(this.area(count), SMALLEST);
  }

  /** Fits the world to the frame; the drawing is made for a scale of one and moved by a transform. */
  resize() {
    this.width = this.frame.clientWidth;
    this.height = Math.round(Math.min(Math.max(this.width * 0.56, 340), 620));
    this.area.range([0, LARGEST * Math.min(1, 0.4 + this.width / 1600)]);
    this.projection = d3.geoNaturalEarth1().fitWidth(this.width, { type: "Sphere" });
    const bottom = this.projection([0, -58])[1];
    this.projection.translate([this.projection.translate()[0], this.projection.translate()[1] + (this.height - bottom) / 2]);
    const path = d3.geoPath(this.projection);
    this.svg.attr("viewBox", `0 0 ${this.width} ${this.height}`).attr("width", this.width).attr("height", this.height);
    this.ground.selectAll("path").remove();
    this.ground
      .selectAll("path.country")
      .data(this.countries)
      .join("path")
      .attr("class", "country")
      .attr("d", path);
    this.ground.append("path").attr("class", "borders").attr("d", path(this.borders));
    this.labelled = this.countries
      .filter((country) => country.properties.country)
      .map((country) => largest(country))
      .map(({ country, part }) => ({ name: label("country", country.properties.country), at: path.centroid(part), area: path.area(part) }));
    this.zoom.scaleExtent([0.8, NEAREST]).extent([[0, 0], [this.width, this.height]]).translateExtent([[-80, -80], [this.width + 80, this.height + 80]]);
  }

  /** Shows all places, but not from nearer than a region's distance. */
  fit() {
    const points = this.places.map((place) => this.projection([place.longitude, place.latitude]));
    const [left, right] = d3.extent(points, (point) => point[0]);
    const [top, bottom] = d3.extent(points, (point) => point[1]);
    const scale = Math.min(12, 0.8 * Math.min(this.width / Math.max(right - left, 1), this.height / Math.max(bottom - top, 1)));
    this.svg.call(
      this.zoom.transform,
      d3.zoomIdentity
        .translate(this.width / 2, this.height / 2)
        .scale(Math.max(scale, 1))
        .translate(-(left + right) / 2, -(top + bottom) / 2),
    );
  }

  move(transform) {
    this.transform = transform;
    this.ground.attr("transform", transform);
    this.nameCountries();
    this.mark();
  }

  nameCountries() {
    const { k } = this.transform;
    const shown = this.labelled.filter(({ name, area }) => area * k * k > 90 * name.length * name.length && area * k * k > 2500);
    this.names
      .selectAll("text")
      .data(shown, (country) => country.name)
      .join("text")
      .attr("x", (country) => this.transform.applyX(country.at[0]))
      .attr("y", (country) => this.transform.applyY(country.at[1]))
      .text((country) => country.name);
  }

  mark() {
    const zoom = Math.max(0, Math.floor(Math.log2((this.width * this.transform.k) / 256)));
    const marks = this.clusters.getClusters([-180, -85, 180, 85], zoom).map((feature) => markOf(feature, this.clusters));
    marks.sort((a, b) => b.events - a.events);
    const at = (mark) => this.transform.apply(this.projection(mark.coordinates));
    this.shown = new Map(marks.map((mark) => [mark.id, mark]));
    const focused = this.marks.node().querySelector(":focus")?.dataset.mark;
    this.marks
      .selectAll("a")
      .data(marks, (mark) => mark.id)
      .join((enter) => enter.append("a").call((anchor) => this.drawMark(anchor)))
      .order()
      .attr("transform", (mark) => `translate(${at(mark)})`);
    this.write(marks, at);
    this.keys?.renew();
    if (focused && !this.marks.node().querySelector(":focus")) {
      this.svg.node().focus();
    }
  }

  /**
   * Counts on the marks, and names under places. They are no part of the marks, whose labels say the same in whole sentences.
   * Names are left out where they would lie on a mark or on the name of a larger one.
   */
  write(marks, at) {
    const boxes = marks.map((mark) => around(at(mark), this.radius(mark.events)));
    const lines = marks.map((mark, own) => {
      const [x, y] = at(mark);
      const r = this.radius(mark.events);
      const name = mark.expand ? "" : mark.places[0].name;
      const box = { left: x - name.length * 3.4 - 3, right: x + name.length * 3.4 + 3, top: y + r + 2, bottom: y + r + 18 };
      const free = name !== "" && boxes.every((other, index) => index === own || apart(other, box));
      if (free) {
        boxes.push(box);
      }
      return { x, y, below: y + r + 14, count: short(mark.events), name: free ? name : "" };
    });
    const texts = this.words.selectAll("g").data(lines).join((enter) =>
      enter.append("g").call((group) => {
        group.append("text").attr("class", "count").attr("dy", "0.35em");
        group.append("text").attr("class", "label");
      }),
    );
    texts.select(".count").attr("x", (line) => line.x).attr("y", (line) => line.y).text((line) => line.count);
    texts.select(".label").attr("x", (line) => line.x).attr("y", (line) => line.below).text((line) => line.name);
  }

  /** A disc; the ring is thick for the share of conflict and thin for that of cooperation. */
  drawMark(anchor) {
    anchor
      .attr("href", (mark) => (mark.expand ? null : placeAddress(mark.places[0])))
      .attr("role", (mark) => (mark.expand ? "button" : null))
      .attr("data-mark", (mark) => mark.id)
      .attr("data-note", "")
      .attr("tabindex", -1)
      .attr("class", (mark) => (mark.expand ? "cluster" : "place"))
      .attr("aria-label", labelOf)
      .on("click", (event, mark) => mark.expand && this.open(event, mark));
    const r = (mark) => this.radius(mark.events);
    anchor.append("circle").attr("class", "disc").attr("r", (mark) => r(mark) + 2);
    const arc = (mark, from, to, width) =>
      d3.arc()({ innerRadius: r(mark) - width, outerRadius: r(mark), startAngle: from * 2 * Math.PI, endAngle: to * 2 * Math.PI });
    anchor
      .append("path")
      .attr("class", "ring cooperation")
      .attr("d", (mark) => arc(mark, mark.conflict / mark.events, 1, 1.5));
    anchor
      .append("path")
      .attr("class", "ring conflict")
      .attr("d", (mark) => arc(mark, 0, mark.conflict / mark.events, r(mark) < 13 ? 3.5 : 5));
  }

  /** Zooms to where a cluster falls apart; where it never does, all its places are meant. */
  open(event, mark) {
    event.preventDefault();
    const scale = (256 * 2 ** (mark.expand() + 0.05)) / this.width;
    if (scale > NEAREST) {
      location.href = address({ place: mark.all().map(placeKey) });
      return;
    }
    const [x, y] = this.projection(mark.coordinates);
    this.svg.call(
      this.zoom.transform,
      d3.zoomIdentity.translate(this.width / 2, this.height / 2).scale(scale).translate(-x, -y),
    );
    this.marks.node().querySelector("a")?.focus();
  }

  nearer(factor) {
    this.svg.call(this.zoom.scaleBy, factor);
  }

  /** Arrows move the map, plus and minus zoom, zero shows all again. */
  press(event) {
    const step = 60 / this.transform.k;
    const does = {
      ArrowLeft: () => this.svg.call(this.zoom.translateBy, step, 0),
      ArrowRight: () => this.svg.call(this.zoom.translateBy, -step, 0),
      ArrowUp: () => this.svg.call(this.zoom.translateBy, 0, step),
      ArrowDown: () => this.svg.call(this.zoom.translateBy, 0, -step),
      "+": () => this.nearer(1.6),
      "=": () => this.nearer(1.6),
      "-": () => this.nearer(1 / 1.6),
      0: () => this.fit(),
    }[event.key];
    if (does && !event.altKey && !event.ctrlKey && !event.metaKey && !event.defaultPrevented) {
      event.preventDefault();
      does();
    }
  }
}
