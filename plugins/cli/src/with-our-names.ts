/** Lift tests may use PyMC-Marketing's names of columns, delta_x and delta_y; priors its form {"dist", "kwargs", "dims"}. */
export function withOurNames(value: unknown): unknown {
	if (!isRecord(value)) return value;
	const { liftTests, priors } = value;
	return {
		...value,
		...(Array.isArray(liftTests)
			? { liftTests: liftTests.map(renameColumns) }
			: {}),
		...(isRecord(priors)
			? {
					priors: Object.fromEntries(
						Object.entries(priors).map(([key, own]) => [key, unwrap(own)]),
					),
				}
			: {}),
	};
}

function renameColumns(test: unknown): unknown {
	if (!isRecord(test)) return test;
	return Object.fromEntries(
		Object.entries(test).map(([key, own]) => [
			key === "delta_x" ? "deltaX" : key === "delta_y" ? "deltaY" : key,
			own,
		]),
	);
}

/** What its numbers belong to is told by their order or names. */
function unwrap(prior: unknown): unknown {
	if (!isRecord(prior) || !isRecord(prior.kwargs)) return prior;
	const { kwargs, dims: _, ...rest } = prior;
	return { ...rest, ...kwargs };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
