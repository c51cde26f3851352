import type { Localised } from "@lotse/shared/contract/localised.ts";
import { shopParts } from "@lotse/shared/contract/shopify.ts";
import type { StoredShop, StoredShopBackfill } from "../../ports/shop-store.ts";
import type { ShopClient } from "../../ports/shopify.ts";
import type { Ports } from "../../ports.ts";
import { emptyBackfill } from "./empty-backfill.ts";
import { keepShopReading } from "./keep-shop-reading.ts";

/** Read at once: some 5,000 orders, a fraction of the Worker's memory. */
const chunkBytes = 3_000_000;
/** Begun again so often when Shopify breaks an operation off or its result is gone. */
const mostAttempts = 3;

/**
 * One step of fetching a shop whole, part by part: start Shopify's bulk operation, look whether it is ready, read a stretch of its result. Each step
 * ends with how far it got, in the same batch as the rows, so whoever comes next goes on there, after a crash too.
 *
 * @returns "more": go on at once; "wait": Shopify is working, look again later; "done": nothing is left
 */
export async function advanceShopBackfill(
	ports: Ports,
	workspaceId: string,
	shop: StoredShop,
	client: ShopClient,
): Promise<"more" | "wait" | "done"> {
	const rows = ports.store.of(workspaceId).shop;
	const parts = await rows.backfills();
	const current = shopParts
		.map((part) => parts.find((row) => row.part === part))
		.find((row) => row && row.state !== "done" && row.state !== "failed");
	if (current === undefined) return "done";
	const at = ports.clock.now();
	const keep = async (change: Partial<StoredShopBackfill>) => {
		await ports.store.batch([
			rows.setBackfill({ ...current, ...change, updatedAt: at }),
		]);
	};
	const again = async (reason: Localised) => {
		const isLast = current.attempt >= mostAttempts;
		await keep(
			isLast
				? { state: "failed", reason }
				: emptyBackfill(current.part, at, current.attempt + 1),
		);
		return isLast ? "more" : "wait";
	};
	if (current.state === "waiting") {
		const started = await client.startBulk(current.part);
		// Another operation of the app may still be running: that one ends, and then it is this one's turn.
		if (!started.ok) {
			await keep({ reason: started.failure.message });
			return "wait";
		}
		await keep({ state: "running", operationId: started.value, reason: null });
		return "more";
	}
	if (current.state === "running") {
		const bulk = await client.readBulk(current.operationId ?? "");
		if (!bulk.ok)
			return bulk.failure.reason === "not-found"
				? again(bulk.failure.message)
				: "wait";
		if (bulk.value.state === "running") {
			await keep({ read: 0, expected: null });
			return "wait";
		}
		if (bulk.value.state === "failed") return again(brokenOff);
		const { file, objects } = bulk.value;
		await keep(
			file === null
				? { state: "done", expected: 0 }
				: {
						state: "reading",
						expected: objects,
						url: file.url,
						bytes: file.bytes,
					},
		);
		return "more";
	}
	const { url, offset, bytes } = current;
	const part = await client.readPart(url ?? "", offset, chunkBytes);
	if (!part.ok)
		return part.failure.reason === "not-found"
			? again(part.failure.message)
			: "wait";
	const isLast = offset + part.value.length >= bytes;
	const end = isLast ? part.value.length : part.value.lastIndexOf(10) + 1;
	if (end === 0) return again(unreadable);
	const lines = new TextDecoder()
		.decode(part.value.subarray(0, end))
		.split("\n")
		.filter((line) => line !== "");
	const reading = client.readLines(lines);
	if (reading.unread > 0) {
		await keep({ state: "failed", reason: unreadable });
		return "more";
	}
	await ports.store.batch([
		await keepShopReading(ports, workspaceId, shop, reading),
		rows.setBackfill({
			...current,
			state: isLast ? "done" : "reading",
			offset: offset + end,
			read: current.read + lines.length,
			url: isLast ? null : url,
			updatedAt: at,
		}),
	]);
	return "more";
}

const brokenOff: Localised = {
	de: "Shopify hat den Abruf abgebrochen. Rufen Sie diesen Teil später noch einmal ab.",
	en: "Shopify broke the fetch off. Fetch this part again later.",
};
const unreadable: Localised = {
	de: "Ein Teil der Daten war nicht lesbar; es wurde nichts geraten. Rufen Sie diesen Teil noch einmal ab.",
	en: "Some of the data could not be read, and nothing was guessed. Fetch this part once more.",
};
