import {
	and,
	asc,
	desc,
	eq,
	getTableColumns,
	gt,
	gte,
	inArray,
	lt,
	type SQL,
	sql,
} from "drizzle-orm";
import type { WritingStore } from "../../ports/writing-store.ts";
import type { Database } from "./database.ts";
import { promptTemplateRows } from "./prompt-template-rows.ts";
import {
	modelSpend,
	tokenSpend,
	writerTally,
	writingAnswer,
	writingRun,
	writingRunText,
	writingSettings,
} from "./schema/writing-tables.ts";
import { writingFeedRows } from "./writing-feed-rows.ts";
import { writingStart } from "./writing-start.ts";

const { workspaceId: _, ...runFields } = getTableColumns(writingRun);

/** What writing keeps of one workspace. */
export function writingRows(
	database: Database,
	workspaceId: string,
): WritingStore {
	return {
		start: writingStart(database, workspaceId),
		...settingsRow(database, workspaceId),
		...spendRows(database, workspaceId),
		...answerRows(database, workspaceId),
		...tallyRows(database, workspaceId),
		...promptTemplateRows(database, workspaceId),
		...runRows(database, workspaceId),
		...writingFeedRows(database, workspaceId),
	};
}

function settingsRow(
	{ query, write }: Database,
	workspaceId: string,
): Pick<WritingStore, "getSettings" | "setSettings"> {
	return {
		async getSettings() {
			const row = await query
				.select({ settings: writingSettings.settings })
				.from(writingSettings)
				.where(eq(writingSettings.workspaceId, workspaceId))
				.get();
			return row?.settings ?? null;
		},
		setSettings: (settings) =>
			write(
				query
					.insert(writingSettings)
					.values({ workspaceId, settings })
					.onConflictDoUpdate({
						target: writingSettings.workspaceId,
						set: { settings },
					}),
			),
	};
}

type Spend = Parameters<WritingStore["spend"]>[0];

function spendRows(
	{ query, write }: Database,
	workspaceId: string,
): Pick<
	WritingStore,
	"spend" | "answerOrSpend" | "settle" | "spent" | "spentByModel"
> {
	const spentOn = (day: string, feature: string) =>
		sql`coalesce((select tokens from ${tokenSpend} where workspace_id = ${workspaceId} and day = ${day} and feature = ${feature}), 0)`;
	const spending = (
		{ day, feature, tokens, dayLimit, featureLimit }: Spend,
		unless: SQL,
	) =>
		query
			.insert(tokenSpend)
			.select(
				sql`select ${workspaceId}, ${day}, value, ${tokens}, 0 from json_each(${JSON.stringify(["", feature])})
				where ${spentOn(day, "")} + ${tokens} <= ${dayLimit}
				and (${featureLimit} is null or ${spentOn(day, feature)} + ${tokens} <= ${featureLimit})
				and not ${unless}`,
			)
			.onConflictDoUpdate({
				target: [tokenSpend.workspaceId, tokenSpend.day, tokenSpend.feature],
				set: { tokens: sql`tokens + excluded.tokens` },
			})
			.returning({ feature: tokenSpend.feature });
	return {
		async spend(spend) {
			const added = await spending(spend, sql`0`);
			return { ok: added.length > 0 };
		},
		async answerOrSpend(fingerprint, now, spend) {
			const answers = keptAnswer(query, workspaceId, fingerprint, now);
			const [found, added] = await query.batch([
				answers,
				spending(spend, sql`exists ${answers}`),
			]);
			return { answer: found[0] ?? null, ok: added.length > 0 };
		},
		settle({ day, feature, difference, answered }) {
			const settled = query
				.update(tokenSpend)
				.set({
					tokens: sql`max(0, tokens + ${difference})`,
					requests: sql`requests + 1`,
				})
				.where(
					and(
						eq(tokenSpend.workspaceId, workspaceId),
						eq(tokenSpend.day, day),
						inArray(tokenSpend.feature, ["", feature]),
					),
				);
			return answered === null
				? write(settled)
				: write(
						settled,
						query
							.insert(modelSpend)
							.values({ workspaceId, day, feature, ...answered })
							.onConflictDoUpdate({
								target: [
									modelSpend.workspaceId,
									modelSpend.day,
									modelSpend.feature,
									modelSpend.model,
								],
								set: {
									tokensIn: sql`tokens_in + excluded.tokens_in`,
									tokensOut: sql`tokens_out + excluded.tokens_out`,
								},
							}),
					);
		},
		spentByModel: (since) =>
			query
				.select({
					day: modelSpend.day,
					feature: modelSpend.feature,
					model: modelSpend.model,
					tokensIn: modelSpend.tokensIn,
					tokensOut: modelSpend.tokensOut,
				})
				.from(modelSpend)
				.where(
					and(
						eq(modelSpend.workspaceId, workspaceId),
						gte(modelSpend.day, since),
					),
				)
				.orderBy(desc(modelSpend.day), asc(modelSpend.model))
				.limit(2_000),
		spent: (since) =>
			query
				.select({
					day: tokenSpend.day,
					feature: tokenSpend.feature,
					tokens: tokenSpend.tokens,
					requests: tokenSpend.requests,
				})
				.from(tokenSpend)
				.where(
					and(
						eq(tokenSpend.workspaceId, workspaceId),
						gte(tokenSpend.day, since),
					),
				)
				.orderBy(desc(tokenSpend.day), asc(tokenSpend.feature))
				.limit(400),
	};
}

/** The answer kept for a request, while it holds. */
function keptAnswer(
	query: Database["query"],
	workspaceId: string,
	fingerprint: string,
	now: number,
) {
	return query
		.select({
			writer: writingAnswer.writer,
			model: writingAnswer.model,
			answer: writingAnswer.answer,
		})
		.from(writingAnswer)
		.where(
			and(
				eq(writingAnswer.workspaceId, workspaceId),
				eq(writingAnswer.fingerprint, fingerprint),
				gt(writingAnswer.expiresAt, now),
			),
		);
}

function answerRows(
	{ query, write }: Database,
	workspaceId: string,
): Pick<WritingStore, "findAnswer" | "keepAnswer"> {
	const own = eq(writingAnswer.workspaceId, workspaceId);
	return {
		findAnswer: async (fingerprint, now) =>
			(await keptAnswer(query, workspaceId, fingerprint, now).get()) ?? null,
		keepAnswer: (answer, now) =>
			write(
				query
					.delete(writingAnswer)
					.where(and(own, lt(writingAnswer.expiresAt, now))),
				query
					.insert(writingAnswer)
					.values({ workspaceId, ...answer })
					.onConflictDoUpdate({
						target: [writingAnswer.workspaceId, writingAnswer.fingerprint],
						set: { answer: answer.answer, expiresAt: answer.expiresAt },
					}),
			),
	};
}

function tallyRows(
	{ query, write }: Database,
	workspaceId: string,
): Pick<WritingStore, "tally" | "addToTally"> {
	return {
		tally: () =>
			query
				.select({
					writer: writerTally.writer,
					written: writerTally.written,
					passed: writerTally.passed,
				})
				.from(writerTally)
				.where(eq(writerTally.workspaceId, workspaceId))
				.limit(50),
		addToTally: (tally) =>
			write(
				query
					.insert(writerTally)
					.values({ workspaceId, ...tally })
					.onConflictDoUpdate({
						target: [writerTally.workspaceId, writerTally.writer],
						set: {
							written: sql`${writerTally.written} + excluded.written`,
							passed: sql`${writerTally.passed} + excluded.passed`,
						},
					}),
			),
	};
}

function runRows(
	{ query }: Database,
	workspaceId: string,
): Pick<
	WritingStore,
	"getRun" | "startRun" | "restartRun" | "endRun" | "runTexts" | "addRunTexts"
> {
	const own = eq(writingRun.workspaceId, workspaceId);
	const ownText = eq(writingRunText.workspaceId, workspaceId);
	return {
		getRun: async (id) =>
			(await query
				.select(runFields)
				.from(writingRun)
				.where(and(own, eq(writingRun.id, id)))
				.get()) ?? null,
		async startRun(run, before) {
			const old = sql`select ${writingRun.id} from ${writingRun} where ${own} and ${lt(writingRun.startedAt, before)}`;
			await query
				.delete(writingRunText)
				.where(and(ownText, sql`${writingRunText.runId} in (${old})`));
			await query
				.delete(writingRun)
				.where(and(own, lt(writingRun.startedAt, before)));
			const started = await query
				.insert(writingRun)
				.values({ workspaceId, ...run })
				.onConflictDoNothing()
				.returning({ id: writingRun.id });
			return { ok: started.length === 1 };
		},
		async restartRun(id, at) {
			await query
				.delete(writingRunText)
				.where(and(ownText, eq(writingRunText.runId, id)));
			await query
				.update(writingRun)
				.set({ state: "running", startedAt: at, result: null })
				.where(and(own, eq(writingRun.id, id)));
		},
		async endRun(id, { state, result }) {
			await query
				.update(writingRun)
				.set({ state, result })
				.where(and(own, eq(writingRun.id, id)));
		},
		runTexts: (id, after) =>
			query
				.select({
					position: writingRunText.position,
					slot: writingRunText.slot,
					text: writingRunText.text,
				})
				.from(writingRunText)
				.where(
					and(
						ownText,
						eq(writingRunText.runId, id),
						gte(writingRunText.position, after),
					),
				)
				.orderBy(asc(writingRunText.position))
				.limit(60),
		async addRunTexts(id, texts) {
			if (texts.length === 0) return;
			await query
				.insert(writingRunText)
				.values(texts.map((text) => ({ workspaceId, runId: id, ...text })))
				.onConflictDoNothing();
		},
	};
}
