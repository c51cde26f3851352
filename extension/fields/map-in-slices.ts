import { mapTextInSteps, type TextMap, type TreeNode } from "./text-map.ts";

/**
 * The text map of an element, worked out in slices of at most `budgetMs` with a pause between them, so that no frame is
 * held up however large the element is; at once when it fits into one slice. Null as soon as the element has changed
 * meanwhile (`isStale`): half a map of the old text and half of the new one would be of neither.
 */
export async function mapInSlices<N extends TreeNode>(
	root: N,
	world: {
		readonly budgetMs: number;
		/** Milliseconds that only go forward. */
		readonly now: () => number;
		readonly pause: () => Promise<void>;
		readonly isStale: () => boolean;
	},
): Promise<TextMap<N> | null> {
	const steps = mapTextInSteps(root);
	let began = world.now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (world.now() - began < world.budgetMs) continue;
		await world.pause();
		if (world.isStale()) return null;
		began = world.now();
	}
}
