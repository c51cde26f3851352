import type { Language } from "@lotse/shared/contract/localised.ts";
import type { MailMessage, OutboxEntry, Ports, Write } from "../ports.ts";
import { createId } from "./create-id.ts";
import { createSecret } from "./create-secret.ts";

/** A link works once, for 20 minutes. */
const lifetimeMs = 20 * 60_000;

/** Makes a link for a member: the write that stores its hash, and the path a browser opens. */
export async function createSignInLink(
	ports: Ports,
	workspaceId: string,
	memberId: string,
): Promise<{ write: Write; path: string }> {
	const secret = createSecret(ports.random, "lol", workspaceId);
	const secretHash = await ports.secrets.digest(secret);
	const at = ports.clock.now();
	const write = ports.store
		.of(workspaceId)
		.signIn.createLink(
			{ secretHash, memberId, expiresAt: at + lifetimeMs },
			at,
		);
	return { write, path: `/#/sign-in?secret=${secret}` };
}

/** The mail that carries a link, as an outbox row: it is queued only after the link itself was written. */
export async function mailSignInLink(
	ports: Ports,
	workspaceId: string,
	mail: { to: string; workspaceName: string; url: string; language: Language },
): Promise<Write> {
	const { to, workspaceName, url } = mail;
	const words =
		mail.language === "de"
			? {
					subject: `Anmelden bei Lotse: ${workspaceName}`,
					text: `Mit diesem Link melden Sie sich einmalig bei „${workspaceName}“ an. Er gilt 20 Minuten:\n\n${url}\n\nSie haben nichts angefordert? Dann können Sie diese Nachricht ignorieren.`,
				}
			: {
					subject: `Sign in to Lotse: ${workspaceName}`,
					text: `This link signs you in to “${workspaceName}” once. It is valid for 20 minutes:\n\n${url}\n\nYou did not ask for it? Then you can ignore this message.`,
				};
	const message: MailMessage = { to, ...words, purpose: "sign-in" };
	const now = ports.clock.now();
	const entry: Omit<OutboxEntry, "workspaceId"> = {
		id: createId(ports.random, "out"),
		kind: "mail",
		sealed: await ports.secrets.seal(JSON.stringify(message)),
		createdAt: now,
		dueAt: now,
	};
	return ports.store.of(workspaceId).outbox.add(entry);
}
