import type { StyleGuide } from "./style-guide.ts";

/** The guide of a workspace that has written none: the shipped packs as they are, nothing else. */
export const emptyStyleGuide: StyleGuide = {
	version: 0,
	name: "",
	languages: ["de", "en"],
	voice: { do: [], dont: [], tone: [], address: "none", avoid: [] },
	terms: [],
	claims: [],
	embargo: [],
	notices: [],
	rules: [],
	packs: { off: [], optIn: [], overrides: [] },
	policy: { prePublish: "warn", level: "error" },
};
