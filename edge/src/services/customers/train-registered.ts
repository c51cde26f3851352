import type {
	RegisteredFigure,
	RegisteredKind,
	RegisteredModel,
} from "@lotse/shared/contract/registry.ts";
import type { Measured } from "@lotse/shared/learning/validation/measured.ts";
import type { ClvModel } from "@lotse/shared/predictive/clv/clv-model.ts";
import { fitWorth } from "@lotse/shared/predictive/orders/fit-worth.ts";
import { trainOnOrders } from "@lotse/shared/predictive/orders/train-on-orders.ts";
import type { StoredRegisteredModel } from "../../ports/registry-store.ts";
import type { Ports } from "../../ports.ts";
import type { FitJob } from "../budget/advance-fit-job.ts";
import { isCurrentAttempt } from "../budget/is-current-attempt.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";
import { artifactOf } from "./artifact-of.ts";
import { describeWorthModel } from "./describe-worth-model.ts";
import { isoDay } from "./iso-day.ts";
import { type LoadedOrders, loadOrders } from "./load-orders.ts";

interface Words {
	readonly de: string;
	readonly en: string;
}

export type TrainedRegistered =
	| { readonly ok: true; readonly model: RegisteredModel }
	| { readonly ok: false; readonly message: Words; readonly fix: Words };

/** Models of a workspace that the registry keeps. */
const mostModels = 100;

/**
 * Learns from the workspace's orders, checks on later ones, and registers what came of it as a candidate.
 *
 * @param job which ends together with the registration; when it is no longer wanted, neither happens
 * @param onPage as in `loadOrders`
 */
export async function trainRegistered(
	ports: Ports,
	workspaceId: string,
	owner: string,
	wanted: { readonly kind: RegisteredKind; readonly horizonDays: number },
	{
		job,
		onPage,
	}: {
		readonly job?: FitJob;
		readonly onPage?: Parameters<typeof loadOrders>[1];
	} = {},
): Promise<TrainedRegistered> {
	const workspace = ports.store.of(workspaceId);
	const known = await workspace.registry.list();
	if (known.length >= mostModels) return full;
	const loaded = await loadOrders(workspace, onPage);
	if (loaded === null) return noOrders;
	const active = known.find(
		({ kind, stage }) => kind === wanted.kind && stage === "active",
	);
	const stored = active ? await workspace.registry.get(active.id) : null;
	const learnt =
		wanted.kind === "clv"
			? learnWorth(loaded, wanted.horizonDays)
			: learnChurn(
					loaded,
					wanted.horizonDays,
					stored && artifactOf("churn", stored.artifact),
				);
	if (!learnt.ok) return learnt;
	const now = ports.clock.now();
	const model: StoredRegisteredModel = {
		...learnt.facts,
		id: createId(ports.random, "mod"),
		kind: wanted.kind,
		stage: "candidate",
		share: 0,
		activation: 0,
		owner,
		trainedAt: now,
		reviewedAt: now,
		horizonDays: wanted.horizonDays,
	};
	const { artifact: _, ...info } = model;
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: owner,
			action: "registry.train",
			subject: model.id,
			detail: {
				kind: model.kind,
				customers: model.customers,
				mayAnswer: model.mayAnswer,
				verdict: model.verdict.en,
			},
		},
		[
			workspace.registry.add(model),
			...(job
				? [
						workspace.jobs.finish(job.jobId, job.attempt, {
							state: "done",
							result: model.id,
							reason: null,
							at: now,
						}),
					]
				: []),
		],
		async () =>
			job === undefined ||
			isCurrentAttempt(ports, workspaceId, job.jobId, job.attempt),
	);
	if (!committed.ok && committed.conflict === "outdated") return unwanted;
	if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
	return { ok: true, model: info };
}

type Facts = Omit<
	StoredRegisteredModel,
	| "id"
	| "kind"
	| "stage"
	| "share"
	| "activation"
	| "owner"
	| "trainedAt"
	| "reviewedAt"
	| "horizonDays"
>;
type Learnt =
	| { readonly ok: true; readonly facts: Facts }
	| { readonly ok: false; readonly message: Words; readonly fix: Words };

function learnChurn(
	{ customers, from, to }: LoadedOrders,
	horizonDays: number,
	active: Parameters<typeof trainOnOrders>[1]["active"],
): Learnt {
	const trained = trainOnOrders(customers, { today: to, horizonDays, active });
	if (!trained.ok) return trained;
	const { model, gate, fairness, checkedOn } = trained;
	const { gain } = gate;
	return {
		ok: true,
		facts: {
			mayAnswer: gate.mayAnswer,
			from: isoDay(from),
			to: isoDay(checkedOn),
			checkedTo: isoDay(to),
			customers: model.data.rows,
			features: model.columns.map(({ name }) => name),
			parameters: [...model.columns]
				.sort((a, b) => b.importance - a.importance)
				.slice(0, 40)
				.map(({ name, importance }) => ({
					name,
					value: importance,
					low: null,
					high: null,
				})),
			metrics: [
				figure("auc", gate.auc),
				figure("log-loss", gate.logLoss),
				figure("gain-over-average", gain.overAverage),
				figure("gain-over-baseline", gain.overBaseline),
				figure("gain-over-active", gain.overActive),
				figure("auc-cross-validated", model.measures.chosen.auc),
				figure("auc-logistic", model.measures.logistic.auc),
				figure("auc-boosting", model.measures.boosting.auc),
			].flatMap((one) => one ?? []),
			verdict: gate.words,
			card: model.card,
			warnings: model.warnings.slice(0, 20),
			fairness: fairness.slices.length > 0 ? fairness : null,
			artifact: model,
		},
	};
}

function learnWorth(loaded: LoadedOrders, horizonDays: number): Learnt {
	const { customers, from, to } = loaded;
	const fitted = fitWorth(customers, to, horizonDays);
	const { holdout } = fitted;
	const { purchases, value } = fitted.model;
	// Who alone stands for much of the worth is found anew where it is shown; a model names nobody.
	const warnings = fitted.model.warnings.filter(
		({ code }) => code !== "concentrated",
	);
	const artifact: ClvModel = { ...fitted.model, warnings };
	return {
		ok: true,
		facts: {
			mayAnswer: fitted.mayAnswer,
			from: isoDay(from),
			to: isoDay(to),
			checkedTo: isoDay(to),
			customers: fitted.customers,
			features: ["frequency", "recency", "age", "value"],
			parameters: [...purchases.parameters, ...(value?.parameters ?? [])].map(
				(one) => ({
					name: one.name,
					value: one.value,
					low: one.low,
					high: one.high,
				}),
			),
			metrics: holdout
				? [
						plain("bought-later", holdout.bought),
						plain("expected-later", holdout.expected),
						plain("error-a-customer", holdout.meanAbsoluteError),
						plain("error-of-pace", holdout.meanAbsoluteErrorOfPace),
					]
				: [],
			verdict: fitted.verdict,
			card: describeWorthModel(fitted, loaded),
			warnings: warnings.map(({ message }) => message),
			fairness: null,
			artifact,
		},
	};
}

const plain = (name: string, value: number): RegisteredFigure => ({
	name,
	value,
	low: null,
	high: null,
});
const figure = (
	name: string,
	measured: Measured | null,
): RegisteredFigure | null => measured && { name, ...measured };

const noOrders = {
	ok: false,
	message: {
		de: "Es gibt noch keine Bestellungen.",
		en: "There are no orders yet.",
	},
	fix: {
		de: "Laden Sie unter „Kunden“ eine CSV-Datei mit Kunde, Tag und Betrag.",
		en: "Load a CSV file with customer, day and value under “Customers”.",
	},
} as const;
const unwanted = {
	ok: false,
	message: { de: "Das Lernen wurde abgebrochen.", en: "Learning was stopped." },
	fix: { de: "Starten Sie es noch einmal.", en: "Start it again." },
} as const;
const full = {
	ok: false,
	message: {
		de: `Das Verzeichnis ist voll: ${mostModels} Modelle.`,
		en: `The registry is full: ${mostModels} models.`,
	},
	fix: {
		de: "Nutzen Sie eines der vorhandenen.",
		en: "Use one of those there are.",
	},
} as const;
