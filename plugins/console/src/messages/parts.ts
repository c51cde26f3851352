import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const partMessages = defineMessages({
	de: {
		loading: "Wird geladen …",
		retry: "Noch einmal versuchen",
		signIn: "Neu anmelden",
		copy: "Kopieren",
		copied: "Kopiert",
		copyFailed: "Bitte von Hand markieren und kopieren.",
		whatToDo: "Abhilfe:",
		home: "Zur Startseite",
		row: (line: number) => `Zeile ${line}`,
		times: (count: number) => `${count}-mal`,
	},
	en: {
		loading: "Loading …",
		retry: "Try again",
		signIn: "Sign in again",
		copy: "Copy",
		copied: "Copied",
		copyFailed: "Please select and copy it by hand.",
		whatToDo: "What to do:",
		home: "To the start page",
		row: (line: number) => `line ${line}`,
		times: (count: number) => `${count} times`,
	},
});
