import { simulateChocolateMaker } from "@lotse/shared/causal/simulate/simulate-chocolate-maker.ts";
import { roles } from "@lotse/shared/contract/access.ts";
import type { Member } from "@lotse/shared/contract/session.ts";
import type { Ports } from "../../ports.ts";
import { connectPracticeAccount } from "../ads/connect-practice-account.ts";
import { startFitJob } from "../budget/start-fit-job.ts";
import { storeDataset } from "../budget/store-dataset.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { storeAds } from "../copy/store-ads.ts";
import { createId } from "../create-id.ts";
import { demoAds } from "./demo-ads.ts";
import { seedDemoCustomers } from "./seed-demo-customers.ts";
import { seedDemoDecisions } from "./seed-demo-decisions.ts";
import { seedDemoEvents } from "./seed-demo-events.ts";
import { seedDemoOrders } from "./seed-demo-orders.ts";
import { seedDemoShop } from "./seed-demo-shop.ts";
import { seedDemoSources } from "./seed-demo-sources.ts";
import { seedDemoUnits } from "./seed-demo-units.ts";

/** The simulated world is the same for everyone, so that what a README shows is what people see. */
const seed = 2026;

/**
 * Fills a demo workspace: an invented chocolate maker with one member a role, two years of weeks whose truth is known, its ads, a first
 * fit under way, the practice ad account, two sources, and two decisions that wait for someone.
 */
export async function seedDemo(ports: Ports): Promise<{ workspaceId: string }> {
	const workspaceId = createId(ports.random, "wsp");
	const editor = await createDemoWorkspace(ports, workspaceId);
	const maker = simulateChocolateMaker(seed);
	await storeAds(ports, workspaceId, editor.id, demoAds(maker.ads));
	const lines = maker.csv.trimEnd().split("\n").slice(1);
	const dayOf = (line: string | undefined) => line?.split(",")[0] ?? "";
	const dataset = await storeDataset(ports, workspaceId, editor.id, {
		name: "Wochen 2024–2025 (simuliert)",
		weeks: lines.length,
		from: dayOf(lines[0]),
		to: dayOf(lines.at(-1)),
		channels: maker.spec.channels,
		csv: maker.csv,
		spec: maker.spec,
		truth: {
			channels: maker.truth.channels.map(({ channel, contribution, roas }) => ({
				name: channel,
				contribution,
				roas,
			})),
		},
	});
	await startFitJob(ports, workspaceId, editor.id, {
		datasetId: dataset.id,
		seed: 1,
		backtestOrigins: 3,
		draws: 1000,
		tune: 500,
	});
	await connectPracticeAccount(ports, workspaceId, editor.id);
	// Before anything is forwarded: the past is sent nowhere.
	await seedDemoCustomers(ports, workspaceId, editor.id);
	await seedDemoEvents(ports, workspaceId, editor.id);
	await seedDemoDecisions(ports, workspaceId, editor);
	await seedDemoSources(ports, workspaceId, editor.id);
	await seedDemoUnits(ports, workspaceId);
	await seedDemoOrders(ports, workspaceId, editor.id);
	await seedDemoShop(ports, workspaceId);
	return { workspaceId };
}

/** The workspace with `admin@demo.lotse.example`, `approver@…`, `editor@…` and `viewer@…`; returns the editor. */
async function createDemoWorkspace(
	ports: Ports,
	workspaceId: string,
): Promise<Member> {
	const store = ports.store.of(workspaceId);
	const name = "Kakaohafen (Demo)";
	const members: Member[] = roles.map((role) => ({
		id: createId(ports.random, "mbr"),
		email: `${role}@demo.lotse.example`,
		role,
	}));
	const created = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: "setup",
			action: "workspace.create",
			subject: workspaceId,
			detail: { name, members: members.map(({ id, role }) => ({ id, role })) },
		},
		[
			store.workspace.create({
				id: workspaceId,
				name,
				language: "de",
				timeZone: "Europe/Berlin",
				currency: "EUR",
				selfApproval: false,
				isDemo: true,
			}),
			...members.map((member) =>
				store.members.create(member, ports.clock.now()),
			),
		],
	);
	const editor = members.find(({ role }) => role === "editor");
	if (!created.ok || !editor) throw new Error("demo workspace not written");
	return editor;
}
