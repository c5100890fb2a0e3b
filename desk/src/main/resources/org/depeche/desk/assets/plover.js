// PLOVER's types in the order in which charts stack and list them: from deeds to words, so that words lie farther from the axis.

export const COOPERATION = {
  "material cooperation": ["COOPERATE", "AID", "RETREAT"],
  "verbal cooperation": ["AGREE", "CONSULT", "SUPPORT", "CONCEDE"],
};
export const CONFLICT = {
  "material conflict": ["ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"],
  "verbal conflict": ["THREATEN", "ACCUSE", "REJECT", "REQUEST"],
};
export const QUADS = { ...COOPERATION, ...CONFLICT };
export const TYPES = Object.values(QUADS).flat();

const quads = new Map(Object.entries(QUADS).flatMap(([quad, types]) => types.map((type) => [type, quad])));

export const quadOf = (type) => quads.get(type);
export const isConflict = (type) => quads.get(type).endsWith("conflict");
export const isVerbal = (type) => quads.get(type).startsWith("verbal");
