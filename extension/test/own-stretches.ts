type Profile = {
	readonly nodes: readonly {
		readonly id: number;
		readonly callFrame: { readonly url: string };
	}[];
	readonly samples?: readonly number[];
	readonly timeDeltas?: readonly number[];
};

/** The stretches of time spent in this extension's own scripts, by the browser's profiler, in milliseconds. */
export function ownStretches({
	nodes,
	samples = [],
	timeDeltas = [],
}: Profile) {
	const own = new Set(
		nodes
			.filter(({ callFrame }) => callFrame.url.startsWith("chrome-extension:"))
			.map(({ id }) => id),
	);
	const stretches: number[] = [];
	let stretch = 0;
	for (const [at, id] of samples.entries()) {
		/* A delta is the time before its sample: that of a sample is the next one. */
		if (own.has(id)) stretch += (timeDeltas[at + 1] ?? 0) / 1_000;
		else if (stretch > 0) {
			stretches.push(stretch);
			stretch = 0;
		}
	}
	return stretch > 0 ? [...stretches, stretch] : stretches;
}
