import type { GuessedColumn } from "@lotse/shared/causal/mmm/guess-columns.ts";
import type {
	AdstockName,
	HolidayCalendar,
	MmmNoise,
	MmmSpec,
	SaturationName,
} from "@lotse/shared/causal/mmm/mmm-spec.ts";
import { guessReach, type ReachColumns } from "./guess-reach.ts";

export const columnRoles = [
	"date",
	"target",
	"channel",
	"organic",
	"control",
	"geo",
	"population",
	"none",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What one column means to the person who uploads it. */
export type MappedColumn = {
	name: string;
	role: ColumnRole;
	/** For a channel: the column with its cost; null where the channel's own values are spend. */
	cost: string | null;
	/** For a channel: the columns with people reached and contacts a person; null where they are not known. */
	reach: ReachColumns | null;
};

export type ModelOptions = {
	currency: string;
	yearly: number;
	maxLag: number;
	adstock?: AdstockName;
	saturation?: SaturationName;
	noise?: MmmNoise;
	holidays?: HolidayCalendar;
	/** A straight line, or one that may bend at so many weeks. */
	trend?: "linear" | "piecewise";
};

/** Places where a bending trend may bend, PyMC-Marketing's default. */
const changepoints = 10;

export type MappedSpec =
	| { ok: true; spec: MmmSpec }
	| { ok: false; missing: ("date" | "target" | "channel")[] };

/** Roles that one column has at most. */
const once: readonly ColumnRole[] = ["date", "target", "geo", "population"];

/** Between guess, form and spec: starts from a guess, changes one column, and makes the spec a fit takes. */
export const columnMapping = {
	fromGuess: (
		columns: readonly GuessedColumn[],
		spec: MmmSpec | undefined,
	): MappedColumn[] => {
		const numbers = columns.filter(({ kind }) => kind === "number");
		const mapping = columns.map(({ name, role }): MappedColumn => {
			const isMarket = name === spec?.geo || name === spec?.population;
			return {
				name,
				role: isMarket
					? name === spec?.geo
						? "geo"
						: "population"
					: role === "spend"
						? "none"
						: role,
				cost: spec?.spend?.[name] ?? null,
				reach: null,
			};
		});
		return mapping
			.filter(({ role }) => role === "channel")
			.reduce((made, { name }) => {
				const reach = guessReach(
					name,
					numbers.map((column) => column.name),
				);
				return reach === null
					? made
					: columnMapping.setReach(made, name, reach);
			}, mapping);
	},

	/** A week, a target, a market exist once: giving the role to one column takes it from the other. */
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
					reach: role === "channel" ? column.reach : null,
				};
			const isTaken = once.includes(role) && column.role === role;
			return isTaken ? { ...column, role: "none" } : column;
		}),

	/** A channel known by reach and frequency; the two columns then mean nothing else. */
	setReach: (
		mapping: readonly MappedColumn[],
		name: string,
		reach: ReachColumns | null,
	): MappedColumn[] =>
		mapping.map((column) => {
			if (column.name === name) return { ...column, reach };
			const isPart =
				reach !== null &&
				(column.name === reach.reach || column.name === reach.frequency);
			return isPart
				? { ...column, role: "none", cost: null, reach: null }
				: column;
		}),

	toSpec: (
		mapping: readonly MappedColumn[],
		options: ModelOptions,
	): MappedSpec => {
		const named = (role: ColumnRole) =>
			mapping.filter((column) => column.role === role).map(({ name }) => name);
		const [date] = named("date");
		const [target] = named("target");
		const [geo] = named("geo");
		const [population] = named("population");
		const channels = named("channel");
		const organic = named("organic");
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
		const reached = mapping.flatMap(({ name, role, reach }) =>
			role === "channel" && reach !== null ? [[name, reach] as const] : [],
		);
		return {
			ok: true,
			spec: {
				date,
				target,
				channels,
				controls: named("control"),
				seasonality: {
					yearly: options.yearly,
					...(options.holidays === undefined
						? {}
						: { holidays: options.holidays }),
				},
				adstock: {
					kind: options.adstock ?? "geometric",
					maxLag: options.maxLag,
				},
				...(options.saturation === undefined
					? {}
					: { saturation: { kind: options.saturation } }),
				...(options.noise === undefined ? {} : { noise: options.noise }),
				...(options.trend === undefined
					? {}
					: {
							trend:
								options.trend === "linear"
									? { kind: "linear" as const }
									: { kind: "piecewise" as const, changepoints },
						}),
				...(geo === undefined ? {} : { geo }),
				...(geo === undefined || population === undefined
					? {}
					: { population }),
				...(organic.length === 0 ? {} : { organic }),
				...(options.currency === "" ? {} : { currency: options.currency }),
				...(costs.length === 0 ? {} : { spend: Object.fromEntries(costs) }),
				...(reached.length === 0 ? {} : { reach: Object.fromEntries(reached) }),
			},
		};
	},
};
