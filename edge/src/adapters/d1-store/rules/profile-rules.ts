import { audienceDelivery, audienceMember } from "../schema/audience-tables.ts";
import {
	featureDue,
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
	rule(featureDue, {
		holds: {
			de: "Kennungen mit Ereignissen, die noch nicht mitgezählt sind",
			en: "Identifiers with events not counted in yet",
		},
		purpose,
		readers: "editor",
		keep: null,
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
	rule(audienceDelivery, {
		holds: {
			de: "Sendungen an Kundenlisten",
			en: "Deliveries to customer lists",
		},
		purpose,
		readers: "viewer",
		keep: null,
		subject: "who sent which segment where, and how many people; not who",
		cleared: {
			customerId: "number of the company's own ad account",
			userListId: "number of a list in the company's own ad account",
		},
	}),
	rule(audienceMember, {
		holds: {
			de: "Wer auf welcher Kundenliste steht",
			en: "Who is on which customer list",
		},
		purpose,
		readers: "approver",
		// As long as Google keeps members of such a list.
		keep: { column: "addedAt", days: 540 },
		subject: [{ column: "value", is: "identifier" }],
		sealed: ["sealed"],
		cleared: {
			customerId: "number of the company's own ad account",
			userListId: "number of a list in the company's own ad account",
			sealed: "a hashed contact; the row goes with its person",
		},
	}),
];
