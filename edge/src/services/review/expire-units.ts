import type { Ports } from "../../ports.ts";
import { systemCaller } from "../system-caller.ts";
import { moveUnits } from "./move-units.ts";

/** What one turn of the minute's clock takes on; the rest waits for the next. */
const mostATurn = 100;

/** Lets approved and published texts expire whose day has passed, in every workspace. */
export async function expireUnits(ports: Ports): Promise<void> {
	const overdue = await ports.store.overdueUnits(ports.clock.now(), mostATurn);
	const byWorkspace = Map.groupBy(overdue, ({ workspaceId }) => workspaceId);
	for (const [workspaceId, units] of byWorkspace) {
		const language = (await ports.store.of(workspaceId).workspace.get())
			?.language;
		await moveUnits(ports, systemCaller(workspaceId), units, {
			move: "expire",
			reason:
				language === "de" ? "Sein Tag ist vorbei." : "Its day has passed.",
		});
	}
}
