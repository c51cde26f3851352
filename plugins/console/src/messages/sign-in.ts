import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const signInMessages = defineMessages({
	de: {
		title: "Anmelden",
		lead: "Sie bekommen einen Link per E-Mail. Ein Passwort gibt es nicht.",
		email: "E-Mail-Adresse",
		send: "Link senden",
		sentTitle: "Sehen Sie in Ihr Postfach",
		sent: (email: string) =>
			`Wenn ${email} zu einem Arbeitsbereich gehört, ist ein Link unterwegs. Er gilt einmal und nur kurze Zeit.`,
		local:
			"Läuft Lotse auf diesem Rechner, steht der Link im Terminal, in dem es gestartet wurde.",
		other: "Andere Adresse",
		signingIn: "Sie werden angemeldet …",
		newLink: "Neuen Link anfordern",
		pitch:
			"Lotse kommt an Bord Ihrer Werkzeuge, kennt das Fahrwasser und lässt Ihnen das Kommando: Belege zu jeder Empfehlung, Entscheidung bei Menschen.",
	},
	en: {
		title: "Sign in",
		lead: "You get a link by e-mail. There is no password.",
		email: "E-mail address",
		send: "Send link",
		sentTitle: "Look into your inbox",
		sent: (email: string) =>
			`If ${email} belongs to a workspace, a link is on its way. It works once and for a short time.`,
		local:
			"If Lotse runs on this computer, the link stands in the terminal it was started from.",
		other: "Another address",
		signingIn: "Signing you in …",
		newLink: "Ask for a new link",
		pitch:
			"Lotse, German for pilot, boards the tools you use, knows the water, and leaves you in command: evidence for every recommendation, decisions by people.",
	},
});
