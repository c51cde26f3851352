import type { Ports } from "../../ports.ts";
import { honourWithdrawals } from "../profiles/honour-withdrawals.ts";
import { resealAll } from "./reseal-all.ts";
import { resumeErasures } from "./resume-erasures.ts";
import { sendDueCheckpoints } from "./send-due-checkpoints.ts";
import { signTrails } from "./sign-trails.ts";
import { sweepRetention } from "./sweep-retention.ts";

const hourMs = 60 * 60_000;
const minuteMs = 60_000;

/** What the cron does for privacy each minute: erasures and signed states that are due; and in the first minute of an hour signatures, withdrawals from customer lists, retention and new seals. */
export async function keepPrivacy(ports: Ports): Promise<void> {
	await resumeErasures(ports);
	const isNewHour = ports.clock.now() % hourMs < minuteMs;
	if (isNewHour) await signTrails(ports);
	await sendDueCheckpoints(ports);
	if (!isNewHour) return;
	await honourWithdrawals(ports);
	await sweepRetention(ports);
	await resealAll(ports);
}
