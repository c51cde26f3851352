import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

/** What the panel says around a workspace's style guide. */
export const guideWords = defineMessages({
	de: {
		none: "Kein Leitfaden auf diesem Gerät. Verbinden Sie Lotse unter „Einstellungen“ mit Ihrer Konsole; bis dahin gelten die mitgelieferten Regeln.",
		neverSaved:
			"In diesem Arbeitsbereich wurde noch kein Leitfaden gespeichert; es gelten die mitgelieferten Regeln. Anlegen lässt er sich in der Konsole.",
		title: "Leitfaden",
		version: (version: number) => `v${version}`,
		search: "Im Leitfaden suchen",
		nothing: "Dazu steht nichts im Leitfaden.",
		fetched: (moment: string, origin: string) =>
			`Geholt ${moment} von ${origin}. Geprüft wird damit auch ohne Netz.`,
		problem: (text: string) =>
			`Der letzte Abgleich misslang: ${text} Es gilt die letzte gute Fassung.`,
		unexpected: "Die Antwort war unverständlich.",
		sync: "Jetzt abgleichen",
		voice: "Stimme",
		do: "Ja:",
		dont: "Nein:",
		avoid: "Vermeiden:",
		tone: (words: string) => `Ton: ${words}`,
		address: {
			du: "Anrede: du",
			Sie: "Anrede: Sie",
			none: "Anrede: du oder Sie, aber nicht beides in einem Text",
		},
		terms: "Begriffe",
		insteadOf: (words: string) => `statt ${words}`,
		claims: "Freigegebene Aussagen",
		provedBy: "Beleg:",
		until: (day: string) => `gültig bis ${day}`,
		expired: "Abgelaufen: nicht mehr verwenden.",
		embargo: "Gesperrt",
		freeFrom: (day: string) => `frei ab ${day}`,
		notices: "Pflichthinweise",
		with: (words: string) => `zu: ${words}`,
	},
	en: {
		none: "No style guide on this device. Connect Lotse to your console under “Settings”; until then the built-in rules hold.",
		neverSaved:
			"No style guide has been saved in this workspace yet; the built-in rules hold. It is made in the console.",
		title: "Style guide",
		version: (version: number) => `v${version}`,
		search: "Search the style guide",
		nothing: "The style guide says nothing about that.",
		fetched: (moment: string, origin: string) =>
			`Fetched ${moment} from ${origin}. Texts are checked by it without a network too.`,
		problem: (text: string) =>
			`The last sync failed: ${text} The last good version holds.`,
		unexpected: "The answer made no sense.",
		sync: "Sync now",
		voice: "Voice",
		do: "Do:",
		dont: "Don't:",
		avoid: "Avoid:",
		tone: (words: string) => `Tone: ${words}`,
		address: {
			du: "Address in German: du",
			Sie: "Address in German: Sie",
			none: "Address in German: du or Sie, but not both in one text",
		},
		terms: "Terms",
		insteadOf: (words: string) => `instead of ${words}`,
		claims: "Approved claims",
		provedBy: "Proof:",
		until: (day: string) => `valid until ${day}`,
		expired: "Expired: no longer to be used.",
		embargo: "Embargoed",
		freeFrom: (day: string) => `free from ${day}`,
		notices: "Mandatory notices",
		with: (words: string) => `with: ${words}`,
	},
});
