import type {
	Decision,
	DecisionState,
} from "@lotse/shared/contract/decisions.ts";
import { ids } from "./ids.ts";

const day = 86_400_000;

/** Decisions in several states, as a workspace has them. */
export function cannedDecisions(now: number): Decision[] {
	const base = (
		id: string,
		title: string,
		state: DecisionState,
		proposedBy: string,
		ageDays: number,
	): Decision => {
		const createdAt = now - ageDays * day;
		const actorEmail =
			proposedBy === ids.me ? "me@example.test" : "colleague@example.test";
		return {
			id,
			question: "where-next-euro",
			title,
			targetMetric: "revenue",
			state,
			version: 2,
			limits: [
				{ name: "tv", min: 8400, max: 15600, unit: "EUR" },
				{ name: "search", min: 3500, max: null, unit: "EUR" },
			],
			evidence: [
				{
					kind: "causal",
					title: "Media-mix model over 104 weeks",
					summary:
						"Search and social still have room; television is close to saturation at today's spend.",
					estimate: {
						value: 2.31,
						interval: [1.62, 3.04],
						level: 0.94,
						unit: "currency-per-currency",
					},
					dataWindow: { from: "2024-01-01", to: "2025-12-29" },
					modelVersion: "mmm-1.0.0+seed1",
					codeVersion: "0.1.0",
				},
				{
					kind: "predictive",
					title: "Expected effect of the new split",
					summary:
						"At the same total, the new split is expected to bring more each week.",
					estimate: {
						value: 4210,
						interval: [880, 7930],
						level: 0.94,
						unit: "EUR",
					},
					dataWindow: null,
					modelVersion: "mmm-1.0.0+seed1",
					codeVersion: "0.1.0",
				},
				{
					kind: "predictive",
					title: "Effect on new customers",
					summary: "The data do not tell new from returning customers.",
					estimate: null,
					dataWindow: null,
					modelVersion: "none",
					codeVersion: "0.1.0",
				},
			],
			proposal: {
				summary: "Move 2,100 EUR a week from television to search and social.",
				changes: [
					{ name: "tv", from: 12000, to: 9900, unit: "EUR" },
					{ name: "search", from: 5000, to: 6400, unit: "EUR" },
					{ name: "social", from: 3000, to: 3700, unit: "EUR" },
				],
			},
			outcome: null,
			proposedBy,
			createdAt,
			updatedAt: createdAt + day / 2,
			steps: [
				{
					version: 1,
					action: "create",
					state: "draft",
					actor: proposedBy,
					actorEmail,
					at: createdAt,
					note: "",
				},
				{
					version: 2,
					action: "submit",
					state,
					actor: proposedBy,
					actorEmail,
					at: createdAt + day / 2,
					note: "Before the Easter plan is fixed, please.",
				},
			],
		};
	};
	const copy = base(
		ids.copyDecision,
		"New headline for the dark bars",
		"in-review",
		ids.me,
		5,
	);
	return [
		base(
			ids.budgetDecision,
			"Weekly budget for spring",
			"in-review",
			ids.colleague,
			2,
		),
		{
			...copy,
			question: "which-words",
			targetMetric: "click rate",
			limits: [],
			proposal: {
				summary: "Say what is in the bar instead of praising it.",
				changes: [
					{
						name: "Headline 2",
						from: "THE BEST CHOCOLATE EVER!!!",
						to: "Three Ingredients, One Bar",
						unit: "text",
					},
				],
			},
		},
		{
			...base(
				ids.draftDecision,
				"Summer split without print",
				"draft",
				ids.me,
				12,
			),
			evidence: [],
		},
		{
			...base(
				ids.measuredDecision,
				"More search in January",
				"measured",
				ids.colleague,
				90,
			),
			outcome: {
				kind: "measured",
				title: "Regional test, 6 weeks",
				summary: "Test regions sold more than comparable ones.",
				estimate: {
					value: 5100,
					interval: [1200, 9000],
					level: 0.94,
					unit: "EUR",
				},
				dataWindow: { from: "2026-01-05", to: "2026-02-15" },
				modelVersion: "entered-by-hand",
				codeVersion: "console",
			},
		},
	];
}
