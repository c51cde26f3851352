import { checkColumns } from "./check-columns.ts";
import { checkDrift } from "./check-drift.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkFreshness } from "./check-freshness.ts";
import { checkOutliers } from "./check-outliers.ts";
import type {
	DataContract,
	DataTable,
	Gate,
	GateFinding,
	GateLevel,
	QualityReport,
} from "./data-contract.ts";
import { gates } from "./data-contract.ts";
import { qualityWords } from "./quality-words.ts";

const mostFindings = 100;

/**
 * Holds a table against its contract, gate by gate: schema, volume, freshness, missing values, duplicates, outliers, and drift against a reference. Every
 * finding says what was measured, what is allowed, and what to do. Linear in the cells, save for sorting each numeric column.
 *
 * @param now epoch ms, for freshness
 * @param reference earlier rows of the same table, such as those the model learnt from; null: drift is not looked at
 */
export function checkQuality(
	table: DataTable,
	contract: DataContract,
	now: number,
	reference: DataTable | null = null,
): QualityReport {
	const columns = checkColumns(table, contract.columns);
	const { least, most } = contract.rows;
	const count = table.rows.length;
	const volume: GateFinding[] =
		count >= least && count <= most
			? []
			: [
					{
						gate: "volume",
						state: "red",
						column: null,
						...qualityWords.volume(count, least, most),
					},
				];
	const asked: Record<Gate, readonly GateFinding[] | null> = {
		schema: columns.filter(({ gate }) => gate === "schema"),
		volume,
		nulls: columns.filter(({ gate }) => gate === "nulls"),
		freshness: contract.freshness
			? checkFreshness(table, contract.freshness, now)
			: null,
		duplicates: contract.duplicates
			? checkDuplicates(table, contract.duplicates)
			: null,
		outliers: contract.outliers
			? checkOutliers(table, contract.columns, contract.outliers)
			: null,
		drift:
			contract.drift && reference
				? checkDrift(table, reference, contract.columns, contract.drift)
				: null,
	};
	const findings = gates.flatMap((gate) => asked[gate] ?? []);
	return {
		state: worst(findings),
		gates: {
			schema: stateOf(asked.schema),
			volume: stateOf(asked.volume),
			freshness: stateOf(asked.freshness),
			nulls: stateOf(asked.nulls),
			duplicates: stateOf(asked.duplicates),
			outliers: stateOf(asked.outliers),
			drift: stateOf(asked.drift),
		},
		rows: count,
		findings: findings.slice(0, mostFindings),
	};
}

function stateOf(
	findings: readonly GateFinding[] | null,
): "green" | GateLevel | null {
	return findings && worst(findings);
}

function worst(findings: readonly GateFinding[]): "green" | GateLevel {
	if (findings.some(({ state }) => state === "red")) return "red";
	return findings.length > 0 ? "amber" : "green";
}
