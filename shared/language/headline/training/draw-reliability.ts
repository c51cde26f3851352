import type { ReliabilityBin } from "../calibration/bin-reliability.ts";

const [left, top, side] = [80, 64, 320] as const;
/** Both axes show 50 to 100 %. */
const x = (share: number): string =>
	(left + (share - 0.5) * 2 * side).toFixed(1);
const y = (share: number): string => (top + (1 - share) * 2 * side).toFixed(1);
const percent = (share: number): string => `${Math.round(100 * share)} %`;

const style = `text{font:13px system-ui,sans-serif;fill:#1f2937}.quiet{fill:#4b5563;font-size:12px}.head{font-size:15px;font-weight:600}
.grid{stroke:#e5e7eb}.even{stroke:#6b7280;stroke-dasharray:5 4}.whisker{stroke:#0f5f8c;stroke-width:2}.dot{fill:#0f5f8c}.band{fill:#6b728022}.paper{fill:#fff}
@media(prefers-color-scheme:dark){text{fill:#e5e7eb}.quiet{fill:#9ca3af}.grid{stroke:#374151}.even{stroke:#9ca3af}.whisker{stroke:#7cc4ee}.dot{fill:#7cc4ee}.paper{fill:#111827}}`;

function tickAt(share: number): string {
	return `<line class="grid" x1="${x(share)}" x2="${x(share)}" y1="${top}" y2="${top + side}"/><line class="grid" x1="${left}" x2="${left + side}" y1="${y(share)}" y2="${y(share)}"/>
<text x="${x(share)}" y="${top + side + 18}" text-anchor="middle">${percent(share)}</text><text x="${left - 8}" y="${Number(y(share)) + 4}" text-anchor="end">${percent(share)}</text>`;
}

function markOf(bin: ReliabilityBin): string {
	const [low, high] = bin.interval;
	const at = x(bin.predicted);
	const beside = Number(at) + 9;
	return `<g><title>said ${percent(bin.predicted)}, right ${percent(bin.right)} (${percent(low)} to ${percent(high)}), ${bin.pairs} pairs</title><line class="whisker" x1="${at}" x2="${at}" y1="${y(Math.max(0.5, low))}" y2="${y(high)}"/><circle class="dot" cx="${at}" cy="${y(bin.right)}" r="5"/><text class="quiet" x="${beside}" y="${(Number(y(bin.right)) + 16).toFixed(1)}">${bin.pairs.toLocaleString("en")}</text></g>`;
}

/**
 * The calibration of the shipped headline model as an SVG picture, light and dark: how sure the score was (across) against how often it was right (up), with 95 %
 * Wilson intervals and the number of pairs; the dashed line is a score that is as often right as it says. Made by the training script.
 */
export function drawReliability(
	bins: readonly ReliabilityBin[],
	about: { readonly pairs: number; readonly calibrationError: number },
): string {
	const band = Number(x(0.58)) - left;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 436" width="440" height="436" role="img" aria-labelledby="title">
<title id="title">Of pairs the score was ${bins.map((bin) => `${percent(bin.predicted)} sure of, it was right on ${percent(bin.right)}`).join("; of those ")}.</title>
<style>${style}</style><rect class="paper" width="440" height="436" rx="8"/>
<text class="head" x="16" y="26">Said how sure, and how often right</text>
<text class="quiet" x="16" y="46">${about.pairs.toLocaleString("en")} pairs of stories it had not seen; calibration error ${about.calibrationError.toFixed(3)}</text>
<rect class="band" x="${left}" y="${top}" width="${band.toFixed(1)}" height="${side}"/>
${[0.5, 0.6, 0.7, 0.8, 0.9, 1].map(tickAt).join("\n")}
<line class="even" x1="${x(0.5)}" y1="${y(0.5)}" x2="${x(1)}" y2="${y(1)}"/>
${bins.map(markOf).join("\n")}
<text class="quiet" x="${left + 4}" y="${top + 16}">names no winner</text>
<text x="${left + side / 2}" y="${top + side + 40}" text-anchor="middle">Chance the score gave its winner</text>
<text x="18" y="${top + side / 2}" text-anchor="middle" transform="rotate(-90 18 ${top + side / 2})">Share of pairs it was right on, 95 % interval</text>
</svg>
`;
}
