import type { Ports } from "../../ports.ts";
import { holdEffects } from "../hold-effects.ts";
import { workShop } from "./work-shop.ts";

const dayMs = 86_400_000;
/** Shops in one turn of the minute's clock. */
const most = 20;

/** Goes on with every shop that has something to do: after a lost ring, after a crash, and once a day. */
export async function keepShops(ports: Ports): Promise<void> {
	const dayAgo = ports.clock.now() - dayMs;
	for (const workspaceId of await ports.store.busyShops(dayAgo, most))
		try {
			await workShop(holdEffects(ports, workspaceId), workspaceId);
		} catch (error) {
			console.error("shop not worked", workspaceId, error);
		}
}
