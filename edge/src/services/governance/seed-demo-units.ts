import { brief as briefSchema } from "@lotse/shared/contract/briefs.ts";
import type { Member } from "@lotse/shared/contract/session.ts";
import type { SeenUnit } from "@lotse/shared/contract/unit-moves.ts";
import type { Caller, Ports } from "../../ports.ts";
import { writeFromBrief } from "../copy/write-from-brief.ts";
import { moveUnits } from "../review/move-units.ts";

/** How many of the written texts have which fate; the rest stays as it was written. */
const waiting = 6;
const approved = 5;

/**
 * Texts the embedded writer wrote from a brief, like anyone's: some wait for the approver, some were approved. No model is asked, whatever
 * is connected.
 */
export async function seedDemoUnits(
	ports: Ports,
	workspaceId: string,
): Promise<void> {
	const members = await ports.store.of(workspaceId).members.list();
	const editor = members.find(({ role }) => role === "editor");
	const approver = members.find(({ role }) => role === "approver");
	if (!editor || !approver) throw new Error("the demo lacks its members");
	const quiet = {
		...ports,
		writers: ports.writers.filter(({ isModel }) => !isModel),
	};
	const author = callerOf(workspaceId, editor);
	const written: SeenUnit[] = [];
	for (const [task, counts] of [
		["ad-variants", { headline: 10, description: 4 }],
		["product-description", { description: 1 }],
	] as const) {
		const made = await writeFromBrief(
			quiet,
			author,
			briefSchema.parse({ ...chocolate, task, counts }),
			{ save: true, feature: "write" },
		);
		if (!made.ok)
			throw new Error(`demo brief: ${JSON.stringify(made.problems)}`);
		for (const { unitId } of made.result.texts)
			if (unitId !== null) written.push({ unitId, version: 1 });
	}
	const sent = written.slice(0, waiting + approved);
	await moveUnits(ports, author, sent, { move: "submit", reason: "" });
	await moveUnits(
		ports,
		callerOf(workspaceId, approver),
		sent
			.slice(waiting)
			.map(({ unitId, version }) => ({ unitId, version: version + 1 })),
		{ move: "approve", reason: "" },
	);
}

function callerOf(workspaceId: string, { id, email, role }: Member): Caller {
	return {
		workspaceId,
		memberId: id,
		email,
		role,
		via: "session",
		scopes: null,
	};
}

const chocolate = {
	language: "de",
	market: "DE",
	goal: "Mehr Menschen sollen die Zartbitter-Tafel probieren.",
	product: { name: "Kakaohafen Zartbitter", brand: "Kakaohafen" },
	facts: [
		"Mit 70 % Kakao aus Ghana.",
		"In Hamburg von Hand gegossen.",
		"Ohne Palmöl.",
		"Mit Rohrzucker gesüßt.",
		"80 g je Tafel.",
		"In Papier verpackt.",
		"Ab 40 Euro frei Haus geliefert.",
		"Zwölf Sorten zur Wahl.",
	],
	useKnowledge: false,
} as const;
