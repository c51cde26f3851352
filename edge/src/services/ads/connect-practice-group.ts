import type { Ports } from "../../ports.ts";
import { storeAdConnection } from "./store-ad-connection.ts";

/** The practice account as a sign-in reaches it: below a manager and beside another one, so that a person chooses. */
export async function connectPracticeGroup(
	ports: Ports,
	workspaceId: string,
	memberId: string,
): ReturnType<typeof storeAdConnection> {
	const platform = ports.adAccounts.open({ kind: "practice", workspaceId });
	const reached = await platform.listAccounts();
	if (!reached.ok) throw new Error(`practice account: ${reached.failure.code}`);
	const content = { kind: "practice", sealed: null } as const;
	return storeAdConnection(
		ports,
		workspaceId,
		memberId,
		content,
		reached.value,
	);
}
