import type { Localised } from "@lotse/shared/contract/localised.ts";
import { type UnitDraft, unitBounds } from "@lotse/shared/contract/units.ts";
import type { StoredFeed, StoredFeedItem } from "../../ports/writing-store.ts";
import type { Ports } from "../../ports.ts";
import { holdEffects } from "../hold-effects.ts";
import { saveUnits } from "../review/save-units.ts";
import { type LoadedWriting, loadWriting } from "./load-writing.ts";
import { writeFromBrief } from "./write-from-brief.ts";

/** Products of one step: without a model many are quick, with one each takes seconds. */
const embeddedInStep = 100;
const modelInStep = 8;

/**
 * Writes for the next products of a feed job that is this attempt's to run; tells whether there is more. Interrupted, it is called again and goes on where
 * it was: what is finished is marked in the same breath as its texts are saved, so at worst one step's texts are written twice.
 *
 * @returns false: nothing is left, or the job was paused, cancelled or taken over
 */
export async function runWritingFeed(
	outside: Ports,
	workspaceId: string,
	feedId: string,
	attempt: number,
): Promise<boolean> {
	const ports = holdEffects(outside, workspaceId);
	const { writing } = ports.store.of(workspaceId);
	const at = () => ports.clock.now();
	const feed = await writing.getFeed(feedId);
	if (feed === null || feed.attempt !== attempt) return false;
	const isRunning = await writing.moveFeed(feedId, ["queued", "running"], {
		state: "running",
		at: at(),
	});
	if (!isRunning) return false;
	const loaded = await loadWriting(ports, workspaceId, feed.brief);
	if (loaded === null) throw new Error(`no template for ${feed.task}`);
	const inStep = loaded.writers[0]?.isModel ? modelInStep : embeddedInStep;
	const items = await writing.waitingItems(feedId, inStep);
	if (items.length === 0) {
		await writing.moveFeed(feedId, ["running"], { state: "done", at: at() });
		return false;
	}
	await writeStep(ports, workspaceId, feed, items, loaded);
	return true;
}

async function writeStep(
	ports: Ports,
	workspaceId: string,
	feed: StoredFeed,
	items: readonly StoredFeedItem[],
	loaded: LoadedWriting,
): Promise<void> {
	const caller = { workspaceId, memberId: feed.createdBy };
	const outcomes = await Promise.all(
		items.map((item) => writeItem(ports, caller, feed, item, loaded)),
	);
	const drafts = outcomes.flatMap((outcome) => outcome.drafts);
	const ids: string[] = [];
	for (let from = 0; from < drafts.length; from += unitBounds.batch) {
		const batch = drafts.slice(from, from + unitBounds.batch);
		const saved = await saveUnits(ports, caller, batch);
		ids.push(...saved.map(({ id }) => id));
	}
	let from = 0;
	const finished = items.map(({ position }, index) => {
		const { drafts: own = [], reason = null } = outcomes[index] ?? {};
		const units = ids.slice(from, from + own.length);
		from += own.length;
		const state = units.length > 0 ? ("written" as const) : ("empty" as const);
		return { position, state, units, reason };
	});
	const { writing } = ports.store.of(workspaceId);
	await writing.finishItems(feed, finished, ports.clock.now());
}

async function writeItem(
	ports: Ports,
	caller: { workspaceId: string; memberId: string },
	{ brief }: StoredFeed,
	{ product }: StoredFeedItem,
	loaded: LoadedWriting,
): Promise<{ drafts: readonly UnitDraft[]; reason: Localised | null }> {
	const written = await writeFromBrief(
		ports,
		caller,
		{ ...brief, product },
		{ save: false, feature: "feed", loaded },
	);
	if (!written.ok) {
		const [problem] = written.problems;
		return { drafts: [], reason: problem ? joined(problem) : null };
	}
	const { shortfall, heldBack } = written.result;
	const objection = heldBack[0]?.objections[0]?.message ?? null;
	return { drafts: written.drafts, reason: shortfall ?? objection };
}

function joined({
	message,
	fix,
}: {
	message: Localised;
	fix: Localised;
}): Localised {
	return { de: `${message.de} ${fix.de}`, en: `${message.en} ${fix.en}` };
}
