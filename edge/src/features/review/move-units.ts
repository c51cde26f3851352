import { moveUnits } from "@lotse/shared/contract/unit-moves.ts";
import { serve } from "../../serve.ts";
import { moveUnits as move } from "../../services/review/move-units.ts";

export const moveUnitsFeature = serve(moveUnits)(
	async ({ input: { units, action, reason }, caller, ports }) => ({
		ok: true,
		body: {
			outcomes: await move(ports, caller, units, { move: action, reason }),
		},
	}),
);
