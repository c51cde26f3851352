import {
	featureSet,
	featureState,
	identityLink,
	segment,
} from "../schema/profile-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Zu wissen, wer gemeint ist, so weit eingewilligt wurde.",
	en: "To know who is meant, as far as people agreed.",
};

/** Who people are, and what is known of them. */
export const profileRules = [
	rule(identityLink, {
		holds: {
			de: "Kennungen, die einer Person gehören",
			en: "Identifiers of one person",
		},
		purpose,
		readers: "editor",
		keep: { column: "at", days: 1_096 },
		subject: [
			{ column: "aValue", is: "identifier", names: ["bValue"] },
			{ column: "bValue", is: "identifier", names: ["aValue"] },
		],
	}),
	rule(featureState, {
		holds: { de: "Merkmale von Personen", en: "Features of people" },
		purpose,
		readers: "editor",
		keep: { column: "updatedAt", days: 396 },
		subject: [{ column: "value", is: "identifier" }],
	}),
	rule(featureSet, {
		holds: { de: "Definitionen der Merkmale", en: "Definitions of features" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "names and formulas of features",
	}),
	rule(segment, {
		holds: { de: "Regeln der Segmente", en: "Rules of segments" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "rules over features; who is in it is computed, not kept",
	}),
];
