import type { Mail } from "../ports.ts";

/** The part of a `send_email` binding this driver uses. */
export interface EmailBinding {
	send(message: {
		from: { email: string; name: string };
		to: string;
		subject: string;
		text: string;
	}): Promise<unknown>;
}

/**
 * Cloudflare's e-mail sending. It refuses a sender whose domain is not set up for the account.
 *
 * @param from address the mail comes from
 */
export function emailBindingMail(binding: EmailBinding, from: string): Mail {
	return {
		name: "cloudflare-email",
		async send({ to, subject, text }) {
			// A line break in a subject would start a header of its own.
			const line = subject.replace(/[\r\n]+/g, " ");
			await binding.send({
				from: { email: from, name: "Lotse" },
				to,
				subject: line,
				text,
			});
		},
	};
}
