import type { TableRule } from "../../../ports/privacy-store.ts";
import { accessRules } from "./access-rules.ts";
import { adsRules } from "./ads-rules.ts";
import { budgetRules } from "./budget-rules.ts";
import { copyRules } from "./copy-rules.ts";
import { customerRules } from "./customer-rules.ts";
import { eventRules } from "./event-rules.ts";
import { privacyRules } from "./privacy-rules.ts";
import { profileRules } from "./profile-rules.ts";
import { reviewRules } from "./review-rules.ts";
import { shopRules } from "./shop-rules.ts";
import { writingRules } from "./writing-rules.ts";

/** What every table holds, for whom, for how long, and how its rows lead to people. Erasures sweep in this order. */
export const tableRules: readonly TableRule[] = [
	...accessRules,
	...budgetRules,
	...copyRules,
	...writingRules,
	...reviewRules,
	...adsRules,
	...eventRules,
	...shopRules,
	...profileRules,
	...customerRules,
	...privacyRules,
];
