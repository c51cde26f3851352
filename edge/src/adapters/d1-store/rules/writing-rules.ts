import {
	activeTemplate,
	modelSpend,
	promptTemplate,
	tokenSpend,
	writerTally,
	writingAnswer,
	writingFeed,
	writingFeedItem,
	writingRun,
	writingRunText,
	writingSettings,
} from "../schema/writing-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Texte aus Vorgaben und Belegen zu schreiben.",
	en: "To write texts from briefs and evidence.",
};
const texts =
	"briefs and texts of the brand; a person mentioned is made unreadable";
const figures = "settings and counts";

export const writingRules = [
	rule(writingSettings, {
		holds: { de: "Einstellungen des Schreibens", en: "Settings of writing" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: figures,
	}),
	rule(tokenSpend, {
		holds: { de: "Verbrauch von Modellen", en: "What models used" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: figures,
	}),
	rule(modelSpend, {
		holds: { de: "Verbrauch je Modell", en: "What each model used" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: figures,
	}),
	rule(writingAnswer, {
		holds: { de: "Gemerkte Antworten von Modellen", en: "Answers of models" },
		purpose,
		readers: "editor",
		keep: { column: "expiresAt", days: 1 },
		subject: texts,
	}),
	rule(writerTally, {
		holds: { de: "Treffer der Schreibdienste", en: "Tally of writers" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: figures,
	}),
	rule(promptTemplate, {
		holds: { de: "Vorlagen", en: "Templates" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(activeTemplate, {
		holds: { de: "Gültige Vorlagen", en: "Templates in use" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: figures,
	}),
	rule(writingRun, {
		holds: { de: "Schreibaufträge", en: "Writing runs" },
		purpose,
		readers: "editor",
		keep: { column: "startedAt", days: 396 },
		subject: texts,
	}),
	rule(writingRunText, {
		holds: { de: "Ihre Texte", en: "Their texts" },
		purpose,
		readers: "editor",
		keep: null,
		subject: texts,
	}),
	rule(writingFeed, {
		holds: { de: "Feeds zum Schreiben", en: "Feeds to write for" },
		purpose,
		readers: "editor",
		keep: null,
		subject: texts,
	}),
	rule(writingFeedItem, {
		holds: { de: "Ihre Produkte", en: "Their products" },
		purpose,
		readers: "editor",
		keep: null,
		subject: texts,
	}),
];
