import type {
	AdAccount,
	AdConnection,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { AdPlatform, Ports, StoredAdConnection } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";

type Reached = Extract<
	Awaited<ReturnType<AdPlatform["listAccounts"]>>,
	{ ok: true }
>["value"];

const mostAccounts = 500;

/**
 * Keeps a connection with the accounts it reaches. Where only one of them holds campaigns, that one is chosen; otherwise a person
 * chooses. The trail names the accounts, never the token.
 */
export async function storeAdConnection(
	ports: Ports,
	workspaceId: string,
	memberId: string,
	content: { kind: AdConnection["kind"]; sealed: string | null },
	reached: Reached,
): Promise<{ connection: AdConnection; accounts: AdAccount[] }> {
	const stored: StoredAdConnection = {
		id: createId(ports.random, "acn"),
		createdBy: memberId,
		createdAt: ports.clock.now(),
		...content,
	};
	const holding = reached.filter(({ isManager }) => !isManager);
	const accounts = reached.slice(0, mostAccounts).map((account) => ({
		...account,
		connectionId: stored.id,
		isChosen: !account.isManager && holding.length === 1,
	}));
	const { adConnections } = ports.store.of(workspaceId);
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: memberId,
			action: "ads.connect",
			subject: stored.id,
			detail: {
				kind: stored.kind,
				accounts: accounts.slice(0, 100).map(({ customerId }) => customerId),
			},
		},
		[adConnections.create(stored), adConnections.upsertAccounts(accounts)],
	);
	if (!committed.ok)
		throw new Error(
			`connection not written: conflict in ${committed.conflict}`,
		);
	const { sealed: _, ...connection } = stored;
	return { connection, accounts };
}
