/**
 * Runs tasks one after the other; one that fails keeps none of the others from running. Throws at the end where any failed, so that the
 * platform counts the run as failed.
 *
 * @throws AggregateError with what each failed one threw
 */
export async function runEach(
	tasks: readonly (() => Promise<unknown>)[],
): Promise<void> {
	const failures: unknown[] = [];
	for (const task of tasks)
		try {
			await task();
		} catch (error) {
			console.error("scheduled task failed", error);
			failures.push(error);
		}
	if (failures.length > 0)
		throw new AggregateError(failures, `${failures.length} tasks failed`);
}
