import type { Ports } from "../ports.ts";
import { openPseudonyms } from "./open-pseudonyms.ts";

/**
 * Which of these identifiers belong to people who were erased: nothing about them may be taken. Ask right before writing; what slips in
 * between asking and writing is caught by the erasure's last sweep. Whoever knows already whether anybody was erased says so (`isAny`): one trip less.
 */
export async function suppressedAmong(
	ports: Pick<Ports, "store" | "secrets" | "keys" | "random" | "clock">,
	workspaceId: string,
	identifiers: readonly string[],
	isAny?: boolean,
): Promise<ReadonlySet<string>> {
	const { suppression } = ports.store.of(workspaceId);
	if (identifiers.length === 0 || !(isAny ?? (await suppression.isAny())))
		return new Set();
	const pseudonymOf = await openPseudonyms(ports, workspaceId);
	const pseudonyms = await Promise.all(
		identifiers.map(
			async (identifier) =>
				[identifier, await pseudonymOf(identifier)] as const,
		),
	);
	const known = new Set(
		await suppression.among(pseudonyms.map(([, pseudonym]) => pseudonym)),
	);
	return new Set(
		pseudonyms.flatMap(([identifier, pseudonym]) =>
			known.has(pseudonym) ? [identifier] : [],
		),
	);
}
