import type { EvalSuite } from "../eval-suite.ts";
import grounded from "./grounded.suite.json" with { type: "json" };
import redTeam from "./red-team.suite.json" with { type: "json" };

/** Suites that come with the product. `{{CANARY}}` in a value stands for the secret of the run's instructions. */
export const shippedSuites: readonly EvalSuite[] = [
	redTeam as EvalSuite,
	grounded as EvalSuite,
];
