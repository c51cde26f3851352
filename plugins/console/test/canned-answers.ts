import type { Role } from "@lotse/shared/contract/access.ts";
import type { AuditEntry } from "@lotse/shared/contract/audit.ts";
import type { Decision } from "@lotse/shared/contract/decisions.ts";
import { analyseCopy } from "@lotse/shared/language/analyse-copy.ts";
import { nextState } from "@lotse/shared/trust/decision/next-state.ts";
import type { AdsWorld } from "./ads-world.ts";
import { cannedAds } from "./canned-ads.ts";
import {
	type CalibrationWorld,
	cannedCalibration,
} from "./canned-calibration.ts";
import { cannedDecisions } from "./canned-decisions.ts";
import { cannedGuides, firstGuide, type GuidesWorld } from "./canned-guides.ts";
import type { demoModel } from "./demo-model.ts";
import type { Answers, Canned } from "./fake-service.ts";
import { ids } from "./ids.ts";

/** What a test sets and looks at. */
export type World = AdsWorld &
	CalibrationWorld &
	GuidesWorld & {
		now: number;
		role: Role;
		signedIn: boolean;
		isEmpty: boolean;
		decisions: Decision[];
		audit: AuditEntry[];
		/** Share of the fit done; grows at each question. */
		progress: number;
		progressStep: number;
		jobState: "running" | "done" | "cancelled";
		model: ReturnType<typeof demoModel>;
	};

export function createWorld(
	model: ReturnType<typeof demoModel>,
	audit: AuditEntry[],
	now: number,
): World {
	return {
		now,
		role: "admin",
		signedIn: true,
		isEmpty: false,
		hasResults: true,
		decisions: cannedDecisions(now),
		audit,
		progress: 0,
		progressStep: 0.25,
		jobState: "running",
		isStopped: false,
		adsState: "approved",
		hasAdChanges: true,
		guard: { isAutomatic: false, settleDays: 7 },
		reportRead: 0,
		proposed: null,
		guides: [{ guide: firstGuide, note: "First" }],
		model,
	};
}

const done: Canned = { reply: { done: true } };

/** Canned answers for every route the console calls, over one small world. */
export function cannedAnswers(world: World): Answers {
	const workspace = {
		id: ids.workspace,
		name: "Kakaokontor",
		language: "de",
		timeZone: "Europe/Berlin",
		currency: "EUR",
		selfApproval: false,
		isDemo: true,
	};
	const members = () => [
		{ id: ids.me, email: "me@example.test", role: world.role },
		{ id: ids.colleague, email: "colleague@example.test", role: "approver" },
	];
	const token = {
		id: ids.token,
		name: "nightly report",
		memberId: ids.me,
		scopes: ["copy", "budget:read"],
		prefix: "lot_abcd",
		createdAt: world.now - 900_000_000,
		lastUsedAt: null,
		expiresAt: world.now + 900_000_000,
	};
	const job = (state = world.jobState) => ({
		id: ids.job,
		kind: "mmm-fit",
		state,
		progress: Math.min(1, world.progress),
		stage:
			world.progress < 0.3
				? "optimise"
				: world.progress < 0.6
					? "draw"
					: "backtest",
		subject: ids.dataset,
		result: state === "done" ? ids.model : null,
		reason: null,
		createdAt: world.now,
		updatedAt: world.now,
	});
	const find = (id: unknown) => world.decisions.find((one) => one.id === id);
	const ad = (index: number) => {
		const source = world.model.ads[index];
		return {
			id: `adt_${String(index).padStart(20, "0")}`,
			text: source?.headline ?? "",
			channel: "google-ads-headline",
			language: "de",
			impressions: 12_000 - index * 900,
			clicks: 410 - index * 31,
			cost: null,
		};
	};
	const file = (decision: Decision): Canned => {
		world.decisions = [decision, ...world.decisions];
		return { reply: decision };
	};
	const draft = (title: unknown): Decision => {
		const [first] = cannedDecisions(world.now);
		if (first === undefined) throw new Error("no canned decision");
		return {
			...first,
			id: ids.newDecision,
			title: String(title),
			state: "draft",
			proposedBy: ids.me,
		};
	};
	return {
		...cannedAds(world),
		...cannedCalibration(world),
		...cannedGuides(world),
		getSession: () =>
			world.signedIn
				? {
						reply: {
							member: members()[0],
							workspace,
							via: "session",
							scopes: null,
							workspaces: [
								{ id: ids.workspace, name: "Kakaokontor", role: world.role },
								{ id: ids.otherWorkspace, name: "Zweitmarke", role: "viewer" },
							],
						},
					}
				: { problem: "not-signed-in" },
		requestSignInLink: () => done,
		signIn: ({ secret }) => {
			if (secret !== "a-secret-of-twenty-characters")
				return { problem: "link-expired" };
			world.signedIn = true;
			return done;
		},
		signOut: () => {
			world.signedIn = false;
			return done;
		},
		updateWorkspace: (input) => ({ reply: { ...workspace, ...input } }),
		listDecisions: () => ({
			reply: { decisions: world.isEmpty ? [] : world.decisions },
		}),
		getDecision: ({ decisionId }) => {
			const reply = find(decisionId);
			return reply ? { reply } : { problem: "not-found" };
		},
		actOnDecision: ({ decisionId, version, action, note, outcome }) => {
			const decision = find(decisionId);
			if (decision === undefined) return { problem: "not-found" };
			if (decision.version !== version) return { problem: "conflict" };
			const wanted = action as Parameters<typeof nextState>[0]["action"];
			const move = nextState({
				state: decision.state,
				action: wanted,
				role: world.role,
				isOwn: decision.proposedBy === ids.me,
				selfApproval: false,
			});
			if (!move.ok) return { problem: "unprocessable" };
			const next: Decision = {
				...decision,
				state: move.to,
				version: decision.version + 1,
				outcome:
					outcome === undefined
						? decision.outcome
						: (outcome as Decision["outcome"]),
				steps: [
					...decision.steps,
					{
						version: decision.version + 1,
						action: wanted,
						state: move.to,
						actor: ids.me,
						actorEmail: "me@example.test",
						at: world.now,
						note: String(note),
					},
				],
			};
			world.decisions = world.decisions.map((one) =>
				one.id === next.id ? next : one,
			);
			return { reply: next };
		},
		listModels: () => ({
			reply: { models: world.isEmpty ? [] : [world.model.reply.summary] },
		}),
		getModel: ({ modelId }) =>
			modelId === ids.model
				? { reply: world.model.reply }
				: { problem: "not-found" },
		listJobs: () => ({ reply: { jobs: [] } }),
		createDataset: ({ name }) => ({
			reply: {
				dataset: {
					id: ids.dataset,
					name,
					weeks: 104,
					from: "2024-01-01",
					to: "2025-12-22",
					channels: ["tv"],
					createdAt: world.now,
				},
				warnings: [],
			},
		}),
		startFit: () => {
			world.progress = 0;
			world.jobState = "running";
			return { reply: job() };
		},
		getJob: () => {
			if (world.jobState === "running") world.progress += world.progressStep;
			if (world.progress > 1) world.jobState = "done";
			return { reply: job() };
		},
		cancelJob: () => {
			world.jobState = "cancelled";
			return { reply: job() };
		},
		proposeBudget: ({ title }) => file(draft(title)),
		proposeCopy: ({ title }) =>
			file({ ...draft(title), question: "which-words" }),
		findSimilarAds: () => ({
			reply: {
				matches: [0, 1, 2].map((index) => ({
					ad: ad(index),
					similarity: 0.82 - index * 0.14,
					clickRate: {
						value: 0.034 - index * 0.004,
						interval: [0.03 - index * 0.004, 0.039 - index * 0.004],
					},
				})),
				embedder: "hashed-ngrams-256",
				vectors: "flat",
			},
		}),
		suggestCopy: ({ product, channel, language }) => ({
			reply: {
				suggestions: ["aus drei Zutaten", "frisch geröstet"].map((fact) => ({
					text: `${String(product)} ${fact}`,
					report: analyseCopy(`${String(product)} ${fact}`, {
						channel: channel as "plain",
						language: language as "de",
						today: "2026-11-22",
					}),
				})),
				heldBack: 2,
				writer: "template-writer",
			},
		}),
		listAudit: ({ after, limit, subject }) => {
			const all = world.audit.filter((entry) => entry.seq > Number(after));
			const on = subject
				? all.filter((entry) => entry.subject === subject)
				: all;
			const last = world.audit.at(-1);
			return {
				reply: {
					entries: on.slice(0, Number(limit)),
					head: { seq: last?.seq ?? 0, hash: last?.hash ?? "" },
				},
			};
		},
		listMembers: () => ({ reply: { members: members() } }),
		addMember: ({ email, role }) => ({
			reply: { id: ids.colleague, email, role },
		}),
		changeMemberRole: ({ role }) => ({ reply: { ...members()[1], role } }),
		removeMember: () => done,
		listTokens: () => ({ reply: { tokens: world.isEmpty ? [] : [token] } }),
		createToken: ({ name }) => ({
			reply: {
				token: { ...token, name },
				secret: "lot_abcdefghijklmnopqrstuvwxyz0123456789",
			},
		}),
		revokeToken: () => done,
		createPairing: () => ({
			reply: { code: "K7QF-2M9X", expiresAt: world.now + 300_000 },
		}),
	};
}
