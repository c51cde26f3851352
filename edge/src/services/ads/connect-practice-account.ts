import type { AdConnection } from "@lotse/shared/contract/ads-accounts.ts";
import type { Ports } from "../../ports.ts";
import { storeAdConnection } from "./store-ad-connection.ts";

/** Adds the practice account alone and ready to use, without the sign-in that leads to it, so that the whole way can be walked without an account of one's own. */
export async function connectPracticeAccount(
	ports: Ports,
	workspaceId: string,
	memberId: string,
): Promise<AdConnection> {
	const platform = ports.adAccounts.open({ kind: "practice", workspaceId });
	const reached = await platform.listAccounts();
	if (!reached.ok) throw new Error(`practice account: ${reached.failure.code}`);
	const content = { kind: "practice", sealed: null } as const;
	const { connection } = await storeAdConnection(
		ports,
		workspaceId,
		memberId,
		content,
		reached.value
			.filter(({ isManager }) => !isManager)
			.slice(0, 1)
			.map((account) => ({ ...account, loginCustomerId: null })),
	);
	return connection;
}
