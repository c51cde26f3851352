import { emptyStyleGuide } from "./empty-style-guide.ts";
import type { StyleGuide } from "./style-guide.ts";

const common = {
	language: null,
	caseSensitive: true,
	exceptions: [],
	level: "warning",
} as const;

/** Something to begin with, in each language: every part shows what it is for, and nothing in it binds a brand to a choice it did not make. */
export const starterStyleGuides: {
	readonly [language in "de" | "en"]: StyleGuide;
} = {
	de: {
		...emptyStyleGuide,
		name: "Unser Leitfaden",
		languages: ["de"],
		voice: {
			do: [
				"Sagen, was die Leserin davon hat, und zwar zuerst.",
				"Zahlen nennen, die sich belegen lassen.",
			],
			dont: [
				"Keine Steigerungen ohne Nachweis.",
				"Kein Druck mit Fristen, die es nicht gibt.",
			],
			tone: ["klar", "freundlich", "konkret"],
			address: "none",
			avoid: ["ganzheitlich", "innovativ"],
		},
		terms: [
			{
				...common,
				id: "e-mail",
				preferred: "E-Mail",
				definition: "Mit Bindestrich und großem E und M, wie im Duden.",
				forbidden: ["Email", "eMail", "E-mail", "EMail"],
			},
			{
				...common,
				id: "wlan",
				preferred: "WLAN",
				definition: "",
				forbidden: ["W-LAN", "W-Lan", "Wlan"],
			},
		],
	},
	en: {
		...emptyStyleGuide,
		name: "Our style guide",
		languages: ["en"],
		voice: {
			do: [
				"Say first what the reader gets out of it.",
				"Give figures that can be proved.",
			],
			dont: [
				"No superlatives without proof.",
				"No pressure by deadlines that do not exist.",
			],
			tone: ["clear", "friendly", "concrete"],
			address: "none",
			avoid: ["holistic", "world-class"],
		},
		terms: [
			{
				...common,
				id: "email",
				preferred: "email",
				definition: "One word, small letters inside a sentence.",
				forbidden: ["e-mail", "E-mail", "e-Mail", "eMail"],
			},
			{
				...common,
				id: "wi-fi",
				preferred: "Wi-Fi",
				definition: "",
				forbidden: ["WiFi", "Wifi", "wifi", "WIFI"],
			},
		],
	},
};
