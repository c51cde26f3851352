import type { Mail } from "../ports.ts";

/** The embedded default: a mail is printed where the service was started, so that a sign-in link works without a mail account. */
export function logMail(log: (text: string) => void): Mail {
	return {
		name: "log",
		async send({ to, subject, text }) {
			const body = text.split("\n").map((line) => `│ ${line}`);
			log(
				[
					"┌ Mail",
					`│ To: ${to}`,
					`│ Subject: ${subject}`,
					"│",
					...body,
					"└",
				].join("\n"),
			);
		},
	};
}
