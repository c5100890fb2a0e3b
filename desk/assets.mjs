// Puts libraries, fonts and the outlines of the world where the desk serves them from, and axe-core where its tests find it.
// Run by the build: node assets.mjs
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const module = dirname(fileURLToPath(import.meta.url));
const packages = join(module, "node_modules");
const vendor = join(module, "target/classes/org/depeche/desk/assets/vendor");
const tests = join(module, "target/test-classes");

const copies = {
  "d3/dist/d3.min.js": "d3.js",
  "topojson-client/dist/topojson-client.min.js": "topojson-client.js",
  "supercluster/dist/supercluster.min.js": "supercluster.js",
  "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2": "source-serif-4-latin.woff2",
  "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2": "source-serif-4-latin-ext.woff2",
  "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2": "source-sans-3-latin.woff2",
  "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2": "source-sans-3-latin-ext.woff2",
};

/** Runs npm where the installed packages are not those of the lock file; after that the build needs no network. */
function fetchPackages() {
  const wanted = readFileSync(join(module, "package-lock.json"), "utf8");
  const installed = join(packages, ".installed-lock.json");
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) {
    return;
  }
  const windows = process.platform === "win32";
  const npm = spawnSync(windows ? "npm.cmd" : "npm", ["ci", "--ignore-scripts"], { cwd: module, encoding: "utf8", shell: windows });
  if (npm.status !== 0) {
    throw new Error(`npm ci failed in ${module}: ${npm.error ?? npm.stdout + npm.stderr}`);
  }
  writeFileSync(installed, wanted);
}

/** World-atlas' countries, each with its ISO 3166-1 alpha-3 code, where it has one, in place of its English name. */
function world() {
  const json = (name) => JSON.parse(readFileSync(join(packages, name), "utf8"));
  const codes = new Map(json("i18n-iso-countries/codes.json").map(([, alpha3, number]) => [number, { country: alpha3 }]));
  const atlas = json("world-atlas/countries-50m.json");
  for (const country of atlas.objects.countries.geometries) {
    country.properties = codes.get(country.id) ?? {};
    delete country.id;
  }
  delete atlas.objects.land;
  return JSON.stringify(atlas);
}

fetchPackages();
mkdirSync(vendor, { recursive: true });
mkdirSync(tests, { recursive: true });
for (const [from, to] of Object.entries(copies)) {
  copyFileSync(join(packages, from), join(vendor, to));
}
writeFileSync(join(vendor, "world.json"), world());
copyFileSync(join(packages, "axe-core/axe.min.js"), join(tests, "axe.js"));
