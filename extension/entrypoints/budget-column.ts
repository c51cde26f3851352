import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startColumn } from "../features/budget-column/start-column.ts";
import { startOnce } from "../features/desk/start-once.ts";

export default defineUnlistedScript(() =>
	startOnce(startColumn, "lotse.column"),
);
