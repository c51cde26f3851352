import type { MailMessage, Ports, Write } from "../../ports.ts";
import { createId } from "../create-id.ts";

/** Tells the admins that a customer wants to see their data, and where to get it: the shop has a month to answer. */
export async function mailShopRequest(
	ports: Ports,
	workspaceId: string,
	customerId: string,
): Promise<Write[]> {
	const store = ports.store.of(workspaceId);
	const admins = (await store.members.list()).filter(
		({ role }) => role === "admin",
	);
	const language = (await store.workspace.get())?.language ?? "en";
	const words =
		language === "de"
			? {
					subject: "Lotse: Eine Kundin oder ein Kunde möchte seine Daten sehen",
					text: `Shopify meldet eine Auskunftsanfrage zur Kundennummer ${customerId}. Öffnen Sie in Lotse „Datenschutz“, geben Sie die Nummer ein und laden Sie die Auskunft herunter. Dafür ist einen Monat Zeit.`,
				}
			: {
					subject: "Lotse: a customer wants to see their data",
					text: `Shopify reports a request for access by customer number ${customerId}. Open “Privacy” in Lotse, enter the number and download the answer. There is a month’s time.`,
				};
	const now = ports.clock.now();
	return Promise.all(
		admins.slice(0, 10).map(async ({ email }) => {
			const message: MailMessage = { to: email, ...words, purpose: "notice" };
			return store.outbox.add({
				id: createId(ports.random, "out"),
				kind: "mail",
				sealed: await ports.secrets.seal(JSON.stringify(message)),
				createdAt: now,
				dueAt: now,
			});
		}),
	);
}
