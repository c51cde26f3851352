import type { StagedModel } from "./model-stage.ts";

/**
 * Which model answers for a customer: the canary for its share, the active one for all others. The same customer always gets the same answer,
 * and a share that grows only adds customers.
 *
 * Hash: FNV-1a over the UTF-16 units of the canary's id and the customer, finished with Murmur3's mixer; even to within chance.
 *
 * @returns null where no model answers
 * @example assignModel([{ id: "a", stage: "active", share: 1, activation: 1, mayAnswer: true }], "c-1") // "a"
 */
export function assignModel(
	models: readonly StagedModel[],
	customer: string,
): string | null {
	const active = models.find(({ stage }) => stage === "active") ?? null;
	const canary = models.find(({ stage }) => stage === "canary");
	if (canary && placeOf(`${canary.id} ${customer}`) < canary.share)
		return canary.id;
	return active?.id ?? null;
}

/** An even number from 0 up to 1. */
function placeOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++)
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
