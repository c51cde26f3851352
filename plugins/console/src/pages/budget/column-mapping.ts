import type { GuessedColumn } from "@lotse/shared/causal/mmm/guess-columns.ts";
import type { MmmSpec } from "@lotse/shared/causal/mmm/mmm-spec.ts";

export const columnRoles = [
	"date",
	"target",
	"channel",
	"control",
	"none",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What one column means to the person who uploads it. */
export type MappedColumn = {
	name: string;
	role: ColumnRole;
	/** For a channel: the column with its cost; null where the channel's own values are spend. */
	cost: string | null;
};

export type ModelOptions = { currency: string; yearly: number; maxLag: number };

export type MappedSpec =
	| { ok: true; spec: MmmSpec }
	| { ok: false; missing: ("date" | "target" | "channel")[] };

/** Between guess, form and spec: starts from a guess, changes one column, and makes the spec a fit takes. */
export const columnMapping = {
	fromGuess: (
		columns: readonly GuessedColumn[],
		spec: MmmSpec | undefined,
	): MappedColumn[] =>
		columns.map(({ name, role }) => ({
			name,
			role: role === "spend" ? "none" : role,
			cost: spec?.spend?.[name] ?? null,
		})),

	/** A week and a target exist once: giving the role to one column takes it from the other. */
	assign: (
		mapping: readonly MappedColumn[],
		name: string,
		role: ColumnRole,
	): MappedColumn[] =>
		mapping.map((column) => {
			if (column.name === name)
				return {
					...column,
					role,
					cost: role === "channel" ? column.cost : null,
				};
			const isTaken =
				(role === "date" || role === "target") && column.role === role;
			return isTaken ? { ...column, role: "none" } : column;
		}),

	toSpec: (
		mapping: readonly MappedColumn[],
		options: ModelOptions,
	): MappedSpec => {
		const named = (role: ColumnRole) =>
			mapping.filter((column) => column.role === role).map(({ name }) => name);
		const [date] = named("date");
		const [target] = named("target");
		const channels = named("channel");
		if (date === undefined || target === undefined || channels.length === 0)
			return {
				ok: false,
				missing: [
					...(date === undefined ? (["date"] as const) : []),
					...(target === undefined ? (["target"] as const) : []),
					...(channels.length === 0 ? (["channel"] as const) : []),
				],
			};
		const costs = mapping.flatMap(({ name, role, cost }) =>
			role === "channel" && cost !== null && cost !== name
				? [[name, cost] as const]
				: [],
		);
		return {
			ok: true,
			spec: {
				date,
				target,
				channels,
				controls: named("control"),
				seasonality: { yearly: options.yearly },
				adstock: { kind: "geometric", maxLag: options.maxLag },
				...(options.currency === "" ? {} : { currency: options.currency }),
				...(costs.length === 0 ? {} : { spend: Object.fromEntries(costs) }),
			},
		};
	},
};
