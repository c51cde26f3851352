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

function spendRows(
	{ query }: Database,
	workspaceId: string,
): Pick<WritingStore, "spend" | "settle" | "spent" | "spentByModel"> {
	const spentOn = (day: string, feature: string) =>
		sql`coalesce((select tokens from ${tokenSpend} where workspace_id = ${workspaceId} and day = ${day} and feature = ${feature}), 0)`;
	return {
		async spend({ day, feature, tokens, dayLimit, featureLimit }) {
			const added = await query.all(sql`
				insert into ${tokenSpend} (workspace_id, day, feature, tokens, requests)
				select ${workspaceId}, ${day}, value, ${tokens}, 0 from json_each(${JSON.stringify(["", feature])})
				where ${spentOn(day, "")} + ${tokens} <= ${dayLimit}
				and (${featureLimit} is null or ${spentOn(day, feature)} + ${tokens} <= ${featureLimit})
				on conflict do update set tokens = tokens + excluded.tokens
				returning feature`);
			return { ok: added.length > 0 };
		},
		async settle({ day, feature, difference, answered }) {
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
			if (answered === null) await settled;
			else
				await query.batch([
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
				]);
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

function answerRows(
	{ query }: Database,
	workspaceId: string,
): Pick<WritingStore, "findAnswer" | "keepAnswer"> {
	const own = eq(writingAnswer.workspaceId, workspaceId);
	return {
		findAnswer: async (fingerprint, now) =>
			(await query
				.select({
					writer: writingAnswer.writer,
					model: writingAnswer.model,
					answer: writingAnswer.answer,
				})
				.from(writingAnswer)
				.where(
					and(
						own,
						eq(writingAnswer.fingerprint, fingerprint),
						gt(writingAnswer.expiresAt, now),
					),
				)
				.get()) ?? null,
		async keepAnswer(answer, now) {
			await query.batch([
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
			]);
		},
	};
}

function tallyRows(
	{ query }: Database,
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
		async addToTally(tally) {
			await query
				.insert(writerTally)
				.values({ workspaceId, ...tally })
				.onConflictDoUpdate({
					target: [writerTally.workspaceId, writerTally.writer],
					set: {
						written: sql`${writerTally.written} + excluded.written`,
						passed: sql`${writerTally.passed} + excluded.passed`,
					},
				});
		},
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
