import { asc, eq, sql } from "drizzle-orm";
import type { DueSources } from "../ports/knowledge-store.ts";
import type { Shops } from "../ports/shop-store.ts";
import type { Store, WorkspaceStore } from "../ports.ts";
import { keepNewest } from "../services/keep-newest.ts";
import { adChangeRows } from "./d1-store/ad-change-rows.ts";
import { adConnectionRows } from "./d1-store/ad-connection-rows.ts";
import { adConversionRows } from "./d1-store/ad-conversion-rows.ts";
import { adReportRows } from "./d1-store/ad-report-rows.ts";
import { adResultRows } from "./d1-store/ad-result-rows.ts";
import { adRows } from "./d1-store/ad-rows.ts";
import { adSettingsRow } from "./d1-store/ad-settings-row.ts";
import { adWatchRows, dueAdWatches } from "./d1-store/ad-watch-rows.ts";
import { audienceRows } from "./d1-store/audience-rows.ts";
import { auditRows } from "./d1-store/audit-rows.ts";
import { customerRows } from "./d1-store/customer-rows.ts";
import { type Database, openDatabase } from "./d1-store/database.ts";
import { datasetRows } from "./d1-store/dataset-rows.ts";
import { decisionRows } from "./d1-store/decision-rows.ts";
import { evalRows } from "./d1-store/eval-rows.ts";
import { eventsRows } from "./d1-store/events-rows.ts";
import { dueFeatures } from "./d1-store/feature-rows.ts";
import { headlineLayerRows } from "./d1-store/headline-layer-rows.ts";
import { isUnfinished, jobFields, jobRows } from "./d1-store/job-rows.ts";
import { dueSourceRows, knowledgeRows } from "./d1-store/knowledge-rows.ts";
import { memberFields, memberRows } from "./d1-store/member-rows.ts";
import { modelRows } from "./d1-store/model-rows.ts";
import { outboxRows } from "./d1-store/outbox-rows.ts";
import { pairingRows } from "./d1-store/pairing-rows.ts";
import { privacyRows } from "./d1-store/privacy-rows.ts";
import { privacyUpkeep } from "./d1-store/privacy-upkeep.ts";
import { productRows } from "./d1-store/product-rows.ts";
import { profileRows } from "./d1-store/profile-rows.ts";
import { dueReviews, registryRows } from "./d1-store/registry-rows.ts";
import { member, pairing, workspace } from "./d1-store/schema/access-tables.ts";
import { job } from "./d1-store/schema/budget-tables.ts";
import { outbox } from "./d1-store/schema/outbox-table.ts";
import { shopRows, shopsAcross } from "./d1-store/shop-rows.ts";
import { signInRows } from "./d1-store/sign-in-rows.ts";
import { styleGuideRows } from "./d1-store/style-guide-rows.ts";
import { tokenRows } from "./d1-store/token-rows.ts";
import { overdueUnits, unitRows } from "./d1-store/unit-rows.ts";
import { wordpressSiteRows } from "./d1-store/wordpress-site-rows.ts";
import { workspaceRow } from "./d1-store/workspace-row.ts";
import { unfinishedFeeds } from "./d1-store/writing-feed-rows.ts";
import { writingRows } from "./d1-store/writing-rows.ts";

/**
 * The store on Cloudflare D1. One group of rows a file; each is made for one workspace and puts its key into every
 * statement. A group holds nothing else, so it is made once: forty of them anew at each of a request's seven calls of `of` were a tenth of the
 * processor time of a batch of events. The few reads that happen before a workspace is known stand here, where they are easy to see.
 */
export function d1StoreOf(binding: D1Database): Store {
	const database = openDatabase(binding);
	const opened = new Map<string, WorkspaceStore>();
	return {
		of: (workspaceId) =>
			opened.get(workspaceId) ??
			keepNewest(opened, workspaceId, openWorkspace(database, workspaceId)),
		...acrossWorkspaces(database),
		...dueSourceRows(database),
		...shopsAcross(database),
		dueAdWatches: (now, limit) => dueAdWatches(database, now, limit),
		unfinishedFeeds: unfinishedFeeds(database),
		dueReviews: dueReviews(database),
		dueFeatures: dueFeatures(database),
		overdueUnits: (now, limit) => overdueUnits(database, now, limit),
		upkeep: privacyUpkeep(database),
		batch: (writes) => database.batch(writes),
	};
}

function openWorkspace(
	database: Database,
	workspaceId: string,
): WorkspaceStore {
	return {
		workspace: workspaceRow(database, workspaceId),
		members: memberRows(database, workspaceId),
		signIn: signInRows(database, workspaceId),
		tokens: tokenRows(database, workspaceId),
		pairings: pairingRows(database, workspaceId),
		decisions: decisionRows(database, workspaceId),
		audit: auditRows(database, workspaceId),
		datasets: datasetRows(database, workspaceId),
		models: modelRows(database, workspaceId),
		jobs: jobRows(database, workspaceId),
		ads: adRows(database, workspaceId),
		adResults: adResultRows(database, workspaceId),
		headlineLayers: headlineLayerRows(database, workspaceId),
		adConnections: adConnectionRows(database, workspaceId),
		adSettings: adSettingsRow(database, workspaceId),
		adChanges: adChangeRows(database, workspaceId),
		adReports: adReportRows(database, workspaceId),
		...adWatchRows(database, workspaceId),
		...audienceRows(database, workspaceId),
		adConversions: adConversionRows(database, workspaceId),
		styleGuides: styleGuideRows(database, workspaceId),
		units: unitRows(database, workspaceId),
		writing: writingRows(database, workspaceId),
		evals: evalRows(database, workspaceId),
		wordpressSites: wordpressSiteRows(database, workspaceId),
		...shopRows(database, workspaceId),
		knowledge: knowledgeRows(database, workspaceId),
		...eventsRows(database, workspaceId),
		...profileRows(database, workspaceId),
		...registryRows(database, workspaceId),
		...customerRows(database, workspaceId),
		...productRows(database, workspaceId),
		outbox: outboxRows(database, workspaceId),
		...privacyRows(database, workspaceId),
	};
}

function acrossWorkspaces({
	query,
}: Database): Omit<
	Store,
	| "of"
	| "batch"
	| "dueAdWatches"
	| "overdueUnits"
	| "unfinishedFeeds"
	| "dueReviews"
	| "dueFeatures"
	| "upkeep"
	| keyof DueSources
	| keyof Shops
> {
	return {
		async isEmpty() {
			const any = await query
				.select({ id: workspace.workspaceId })
				.from(workspace)
				.limit(1)
				.get();
			return any === undefined;
		},
		async findDemo() {
			const demo = await query
				.select({ id: workspace.workspaceId })
				.from(workspace)
				.where(eq(workspace.isDemo, true))
				.limit(1)
				.get();
			return demo?.id ?? null;
		},
		findMemberships: (email) =>
			query
				.select({
					workspaceId: member.workspaceId,
					...memberFields,
					workspaceName: workspace.name,
				})
				.from(member)
				.innerJoin(workspace, eq(workspace.workspaceId, member.workspaceId))
				.where(eq(member.email, email))
				.orderBy(asc(member.createdAt), asc(member.workspaceId)),
		findPairing: async (codeHash) =>
			(await query
				.select()
				.from(pairing)
				.where(eq(pairing.codeHash, codeHash))
				.get()) ?? null,
		leaseOutbox: (now, until, limit) =>
			query
				.update(outbox)
				.set({ dueAt: until })
				.where(
					sql`(${outbox.workspaceId}, ${outbox.id}) in (select ${outbox.workspaceId}, ${outbox.id} from ${outbox} where ${outbox.dueAt} <= ${now} order by ${outbox.dueAt}, ${outbox.id} limit ${limit})`,
				)
				.returning(),
		async unfinishedJobs() {
			const rows = await query
				.select({ workspaceId: job.workspaceId, job: jobFields })
				.from(job)
				.where(isUnfinished)
				.orderBy(asc(job.createdAt), asc(job.id));
			return rows;
		},
	};
}
