import { adResult, headlineLayer } from "../schema/ad-result-tables.ts";
import { ad, vector, vectorVersion } from "../schema/copy-tables.ts";
import { evalRun, evalSuite } from "../schema/eval-tables.ts";
import { passage, source, sourceText } from "../schema/knowledge-tables.ts";
import { styleGuideVersion } from "../schema/style-guide-tables.ts";
import {
	publication,
	unit,
	unitComment,
	unitStep,
	wordpressSite,
} from "../schema/unit-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Texte zu schreiben, zu prüfen und zu veröffentlichen.",
	en: "To write, check and publish texts.",
};
const texts = "texts of the brand; a person mentioned is made unreadable";

export const copyRules = [
	rule(ad, {
		holds: { de: "Anzeigentexte", en: "Ad texts" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(vector, {
		holds: { de: "Vektoren von Texten", en: "Vectors of texts" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "of ad texts and passages, which have rules of their own",
	}),
	rule(vectorVersion, {
		holds: {
			de: "Wie oft sich Vektoren änderten",
			en: "How often vectors changed",
		},
		purpose,
		readers: "viewer",
		keep: null,
		subject: "a count",
	}),
	rule(adResult, {
		holds: { de: "Ergebnisse von Anzeigen", en: "Results of ads" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(headlineLayer, {
		holds: {
			de: "Was die Wertung daraus lernte",
			en: "What the score learnt from them",
		},
		purpose,
		readers: "viewer",
		keep: null,
		subject: "weights of words",
	}),
	rule(styleGuideVersion, {
		holds: { de: "Leitfäden", en: "Style guides" },
		purpose,
		readers: "viewer",
		keep: null,
		// Otherwise final (a trigger in the migrations); a mention of a person is blanked all the same.
		subject: "rules of the brand",
	}),
	rule(source, {
		holds: { de: "Wissensquellen", en: "Knowledge sources" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(sourceText, {
		holds: { de: "Ihr Wortlaut", en: "Their text" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(passage, {
		holds: { de: "Ihre Abschnitte", en: "Their passages" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(evalSuite, {
		holds: { de: "Prüfreihen für Vorlagen", en: "Test suites of templates" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(evalRun, {
		holds: { de: "Ihre Läufe", en: "Their runs" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(unit, {
		holds: { de: "Geschriebene Texte", en: "Written texts" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(unitStep, {
		holds: { de: "Ihre Freigaben", en: "Their reviews" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(unitComment, {
		holds: { de: "Kommentare dazu", en: "Comments on them" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
	}),
	rule(publication, {
		holds: { de: "Veröffentlichungen", en: "Publications" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: texts,
		cleared: { address: "where in the site a text stands" },
	}),
	rule(wordpressSite, {
		holds: { de: "WordPress-Zugänge", en: "WordPress accesses" },
		purpose,
		readers: "admin",
		keep: null,
		subject: "the company's own account",
		sealed: ["sealed"],
		cleared: {
			sealed: "the company's own password",
			username: "the company's own account",
		},
	}),
];
