import type { Language } from "@lotse/shared/contract/localised.ts";
import type {
	SeenUnit,
	UnitOutcome,
} from "@lotse/shared/contract/unit-moves.ts";
import type { PublicationTarget } from "@lotse/shared/contract/units.ts";
import type {
	PublicationAddress,
	ShopTextAddress,
	StoredPublication,
	UnitRow,
} from "../../ports/units-store.ts";
import type { Caller, Ports } from "../../ports.ts";
import { createId } from "../create-id.ts";
import { moveUnits } from "./move-units.ts";

export interface PublicationDraft {
	readonly target: PublicationTarget;
	readonly place: string;
	readonly previousText: string | null;
	readonly address: PublicationAddress | ShopTextAddress | null;
}

/**
 * Records approved texts as published, with where they went. What a rule of today forbids, or whose day has passed, is not published: its
 * approval lapses, so that nobody meets it again as ready.
 */
export async function publishUnits(
	ports: Ports,
	caller: Caller,
	seen: readonly SeenUnit[],
	draft: PublicationDraft,
	language: Language,
): Promise<UnitOutcome[]> {
	const { units } = ports.store.of(caller.workspaceId);
	const { target, place } = draft;
	const outcomes = await moveUnits(ports, caller, seen, {
		move: "publish",
		reason: "",
		detail: { target, place },
		also: (moved) => [
			units.addPublications(
				moved.map((row) => publicationOf(ports, caller, row, draft)),
			),
		],
	});
	return lapse(ports, caller, outcomes, language);
}

/** Approvals that do not hold any more end here, each with its reason. */
export async function lapse(
	ports: Ports,
	caller: Caller,
	outcomes: readonly UnitOutcome[],
	language: Language,
): Promise<UnitOutcome[]> {
	const after = [...outcomes];
	for (const [index, { unitId, version, problem }] of outcomes.entries()) {
		const isLapsed = problem?.code === "rules" || problem?.code === "expired";
		if (!isLapsed || version === null) continue;
		const first = problem.hindrances[0]?.message ?? problem.message;
		const [ended] = await moveUnits(ports, caller, [{ unitId, version }], {
			move: "expire",
			reason: first[language],
		});
		if (ended?.problem === null) after[index] = { ...ended, problem };
	}
	return after;
}

function publicationOf(
	ports: Ports,
	caller: Caller,
	row: UnitRow,
	draft: PublicationDraft,
): StoredPublication {
	return {
		...draft,
		id: createId(ports.random, "pub"),
		unitId: row.id,
		at: row.updatedAt,
		by: caller.memberId,
		text: row.text,
		undoneAt: null,
	};
}
