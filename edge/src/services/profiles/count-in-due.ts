import type { CompiledFeatures } from "@lotse/shared/profile/features/compile-features.ts";
import type { Ports } from "../../ports.ts";
import { countIn } from "./count-in.ts";

/**
 * Counts in what is due of some identifiers; how many they were. Those made by another definition become due as well, as many at once.
 *
 * Nothing counts twice and nothing is missed, however many do this at once and wherever one breaks off: a state is kept together with taking its
 * mark away, only while that mark still stands, and each event brings another mark in its own transaction. So who counted before the newest
 * event came is refused, and the mark stays for the next one.
 */
export async function countInDue(
	ports: Pick<Ports, "store" | "clock">,
	workspaceId: string,
	compiled: CompiledFeatures,
	limit: number,
): Promise<number> {
	const { featureStates } = ports.store.of(workspaceId);
	const due = await featureStates.due(limit);
	if (due.length === 0) return 0;
	const states = await countIn(featureStates, compiled, due, ports.clock.now());
	await ports.store.batch([
		featureStates.save(
			due.flatMap(({ identifier, mark }, place) => {
				const state = states[place] ?? null;
				return mark === null
					? []
					: [
							{
								identifier,
								mark,
								state: state?.events === 0 ? null : state,
							},
						];
			}),
		),
		featureStates.markOutdated(compiled.fingerprint, limit),
	]);
	return due.length;
}
