import {
	member,
	pairing,
	session,
	signInLink,
	token,
	workspace,
} from "../schema/access-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Damit die richtigen Menschen hineinkommen und sonst niemand.",
	en: "So that the right people come in and nobody else.",
};
const ends =
	"a member's random id; it names nobody once the member is removed, which ends it as well";

export const accessRules = [
	rule(workspace, {
		holds: { de: "Der Arbeitsbereich", en: "The workspace" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "settings of a company",
	}),
	rule(member, {
		holds: {
			de: "Mitglieder mit E-Mail-Adresse und Rolle",
			en: "Members with e-mail address and role",
		},
		purpose,
		readers: "viewer",
		keep: null,
		subject: [{ column: "email", is: "identifier", names: ["id"] }],
	}),
	rule(signInLink, {
		holds: { de: "Anmeldelinks (nur Hashes)", en: "Sign-in links (hashes)" },
		purpose,
		readers: "admin",
		keep: { column: "expiresAt", days: 1 },
		subject: ends,
	}),
	rule(session, {
		holds: { de: "Sitzungen (nur Hashes)", en: "Sessions (hashes)" },
		purpose,
		readers: "admin",
		keep: { column: "expiresAt", days: 1 },
		subject: ends,
	}),
	rule(token, {
		holds: { de: "API-Schlüssel (nur Hashes)", en: "API tokens (hashes)" },
		purpose,
		readers: "admin",
		keep: { column: "expiresAt", days: 90 },
		subject: ends,
	}),
	rule(pairing, {
		holds: { de: "Kopplungen (nur Hashes)", en: "Pairings (hashes)" },
		purpose,
		readers: "admin",
		keep: { column: "expiresAt", days: 1 },
		subject: ends,
	}),
];
