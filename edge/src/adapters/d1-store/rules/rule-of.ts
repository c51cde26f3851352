import type { TableRule } from "../../../ports/privacy-store.ts";
import { tableRules } from "./table-rules.ts";

/** The rule of a table. Throws a RangeError for a name that has none: only names of rules may become part of a statement. */
export function ruleOf(table: string): TableRule {
	const rule = tableRules.find((one) => one.table === table);
	if (!rule) throw new RangeError(`${table} has no rule`);
	return rule;
}
