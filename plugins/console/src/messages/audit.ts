import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const auditMessages = defineMessages({
	de: {
		title: "Protokoll",
		lead: "Jeder Schritt, der etwas ändert, steht hier und lässt sich nicht mehr ändern: Jeder Eintrag trägt den Fingerabdruck des vorigen.",
		verify: "Kette prüfen",
		verifyHint:
			"Rechnet jeden Fingerabdruck hier im Browser nach; der Server kann das Ergebnis nicht beschönigen.",
		verifying: (done: string, all: string) =>
			`${done} von ${all} Einträgen geprüft …`,
		sound: (count: string) =>
			`In Ordnung: Alle ${count} Einträge sind vollständig und unverändert.`,
		head: "Fingerabdruck des letzten Eintrags",
		headHint:
			"Notieren Sie ihn an anderer Stelle; damit lässt sich später auch ein abgeschnittenes Ende erkennen.",
		broken: {
			gap: (seq: string) => `Unterbrochen: Vor Eintrag ${seq} fehlt etwas.`,
			"broken-link": (seq: string) =>
				`Gebrochen: Eintrag ${seq} schließt nicht an den vorigen an.`,
			changed: (seq: string) =>
				`Verändert: Eintrag ${seq} passt nicht zu seinem Fingerabdruck.`,
			truncated: (seq: string) =>
				`Abgeschnitten: Ab Eintrag ${seq} fehlen Einträge.`,
		},
		brokenNext:
			"Das darf nicht sein. Sichern Sie die Datenbank und gehen Sie den Einträgen um diese Nummer nach.",
		noCrypto:
			"Dieser Browser rechnet Fingerabdrücke nur über https oder auf localhost. Öffnen Sie Lotse dort, oder prüfen Sie mit: lotse audit verify",
		filter: "Nur Einträge zu",
		filterHint: "Kennung, zum Beispiel einer Entscheidung: dec_…",
		show: "Zeigen",
		all: "Alle zeigen",
		entries: "Einträge",
		none: "Dazu gibt es keinen Eintrag.",
		older: "Ältere zeigen",
		more: "Weitere zeigen",
		seq: "Nr.",
		at: "Wann",
		actor: "Wer",
		action: "Was",
		subject: "Wozu",
		detail: "Einzelheiten",
		hash: "Fingerabdruck",
		system: { setup: "Einrichtung", system: "Lotse selbst" },
	},
	en: {
		title: "Audit trail",
		lead: "Every step that changes something stands here and cannot be changed any more: each entry carries the fingerprint of the one before.",
		verify: "Verify chain",
		verifyHint:
			"Computes every fingerprint anew, here in your browser; the server cannot gloss over the result.",
		verifying: (done: string, all: string) =>
			`${done} of ${all} entries verified …`,
		sound: (count: string) =>
			`Sound: all ${count} entries are complete and unchanged.`,
		head: "Fingerprint of the last entry",
		headHint:
			"Note it somewhere else; with it, a cut-off end can be found later as well.",
		broken: {
			gap: (seq: string) =>
				`Interrupted: something is missing before entry ${seq}.`,
			"broken-link": (seq: string) =>
				`Broken: entry ${seq} does not join the one before.`,
			changed: (seq: string) =>
				`Changed: entry ${seq} does not match its fingerprint.`,
			truncated: (seq: string) =>
				`Cut off: entries are missing from ${seq} on.`,
		},
		brokenNext:
			"This must not be. Secure the database and look into the entries around this number.",
		noCrypto:
			"This browser computes fingerprints over https or on localhost only. Open Lotse there, or verify with: lotse audit verify",
		filter: "Only entries on",
		filterHint: "An identifier, for example of a decision: dec_…",
		show: "Show",
		all: "Show all",
		entries: "Entries",
		none: "There is no entry on this.",
		older: "Show older",
		more: "Show more",
		seq: "No.",
		at: "When",
		actor: "Who",
		action: "What",
		subject: "On what",
		detail: "Details",
		hash: "Fingerprint",
		system: { setup: "Set-up", system: "Lotse itself" },
	},
});
