import { connectionOptions } from "./connection-options.ts";

/** Options of every command that moves a model. */
export const moveOptions = {
	note: {
		type: "string",
		value: "TEXT",
		summary: { de: "warum, fürs Protokoll", en: "why, for the trail" },
	},
	json: {
		type: "boolean",
		summary: {
			de: "ein JSON-Dokument {models}",
			en: "one JSON document {models}",
		},
	},
	...connectionOptions,
} as const;
