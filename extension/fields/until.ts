const stepMs = 8;

/** Waits until something holds, looking again every few milliseconds, at most as long as given. Says whether it holds. */
export async function until(
	holds: () => boolean,
	mostMs: number,
): Promise<boolean> {
	for (let left = mostMs; left > 0; left -= stepMs) {
		if (holds()) return true;
		await new Promise((resolve) => {
			setTimeout(resolve, stepMs);
		});
	}
	return holds();
}
