import type { Ports } from "../../ports.ts";
import { resealAll } from "./reseal-all.ts";
import { resumeErasures } from "./resume-erasures.ts";
import { signTrails } from "./sign-trails.ts";
import { sweepRetention } from "./sweep-retention.ts";

const hourMs = 60 * 60_000;
const minuteMs = 60_000;

/** What the cron does for privacy each minute: erasures; and in the first minute of an hour signatures, retention and new seals. */
export async function keepPrivacy(ports: Ports): Promise<void> {
	await resumeErasures(ports);
	if (ports.clock.now() % hourMs >= minuteMs) return;
	await signTrails(ports);
	await sweepRetention(ports);
	await resealAll(ports);
}
