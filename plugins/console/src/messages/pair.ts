import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const pairMessages = defineMessages({
	de: {
		title: "Anwendung verbinden",
		lead: (name: string, workspace: string, email: string) =>
			`„${name}“ möchte im Arbeitsbereich „${workspace}“ in Ihrem Namen (${email}) arbeiten.`,
		may: "Es darf dann:",
		mayNot:
			"Freigeben, umsetzen oder Mitglieder verwalten kann es nie; das können nur Menschen, hier.",
		onlyIf:
			"Erlauben Sie das nur, wenn Sie die Verbindung eben selbst begonnen haben.",
		allow: "Erlauben",
		deny: "Ablehnen",
		codeTitle: "Ihr Code",
		codeLead: (name: string) =>
			`Tippen Sie ihn in „${name}“ ein. Er gilt einmal.`,
		expires: (at: string) => `Gültig bis ${at}.`,
		again: "Neuen Code machen",
		broken:
			"Dieser Verbindungslink ist unvollständig. Beginnen Sie in der Anwendung noch einmal mit „Verbinden“.",
		settings: "Zu den Einstellungen",
	},
	en: {
		title: "Connect an app",
		lead: (name: string, workspace: string, email: string) =>
			`“${name}” wants to work in the workspace “${workspace}” in your name (${email}).`,
		may: "It may then:",
		mayNot:
			"It can never approve, apply or manage members; only people can, here.",
		onlyIf: "Allow it only if you have just begun to connect it yourself.",
		allow: "Allow",
		deny: "Deny",
		codeTitle: "Your code",
		codeLead: (name: string) => `Type it into “${name}”. It works once.`,
		expires: (at: string) => `Valid until ${at}.`,
		again: "Make a new code",
		broken: "This link is incomplete. Begin again with “Connect” in the app.",
		settings: "To the settings",
	},
});
