import type { Ports } from "../../ports.ts";
import { suppressedAmong } from "../suppressed-among.ts";
import type { ChosenSource } from "./choose-source.ts";
import { loadOrders } from "./load-orders.ts";
import { makeOutlook } from "./make-outlook.ts";

/**
 * Works out anew what the page of customers shows, and keeps it. Whoever was erased meanwhile is not put back.
 *
 * @param onPage told the share of orders read; false stops, and nothing is kept
 * @returns false where there are no orders, or it was stopped
 */
export async function refreshOutlook(
	ports: Ports,
	workspaceId: string,
	onPage?: (share: number) => Promise<boolean>,
	chosen?: ChosenSource,
): Promise<boolean> {
	const workspace = ports.store.of(workspaceId);
	const loaded = await loadOrders(workspace, onPage, chosen);
	if (loaded === null) return false;
	const { outlook, atRisk } = await makeOutlook(
		workspace,
		loaded,
		ports.clock.now(),
	);
	const gone = await suppressedAmong(
		ports,
		workspaceId,
		atRisk.map(({ customer }) => customer),
	);
	await ports.store.batch([
		workspace.outlook.save(
			outlook,
			atRisk.filter(({ customer }) => !gone.has(customer)),
		),
	]);
	return true;
}
